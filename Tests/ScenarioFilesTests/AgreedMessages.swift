// swift-format-ignore-file: messages are as long as they are.

/// What is said about each mistake of `MessageTests`, to be read as a whole.
let agreedMessages = #"""
    scenario.yaml: `school: Brook` becomes `scool: Brook`
      scenario.yaml:2:1: `scool` is not a key of the scenario. Did you mean `school`?

    scenario.yaml: `school: Brook` becomes `school: Brook\nschools: {A: {}}`
      scenario.yaml:3:1: Only one of `school` or `schools` can be given; `school` and `schools` are there.
      scenario.yaml:3:14: A school needs the key `bells`.

    scenario.yaml: `school: Brook` becomes ``
      scenario.yaml:4:1: The scenario needs one of the keys `school` or `schools`.

    scenario.yaml: `working hours:` becomes `workin hours:`
      people.csv:2:1: `aino` and 3 more have no working hours. Fill the column `works`, or give those of everyone in the key `working hours` of the scenario.
      scenario.yaml:15:1: `workin hours` is not a key of the scenario. Did you mean `working hours`?

    scenario.yaml: `  from: 2026-09-07\n` becomes ``
      scenario.yaml:5:3: The calendar needs the key `from`.

    scenario.yaml: `2026-09-07` becomes `2026-02-30`
      scenario.yaml:5:9: `2026-02-30` is not a date like `2026-09-14`. There is no such day.

    scenario.yaml: `2026-09-07` becomes `7.9.2026`
      scenario.yaml:5:9: `7.9.2026` is not a date like `2026-09-14`.

    scenario.yaml: `2026-09-18` becomes `2026-09-01`
      scenario.yaml:6:7: The calendar ends (2026-09-01) before it begins (2026-09-07).

    scenario.yaml: `2026-09-18` becomes `2066-09-01`
      scenario.yaml:6:7: A calendar has at most ten years.

    scenario.yaml: `to: 2026-09-18` becomes `to: 2026-09-18\n  closed: [2026-09-11 to 2026-09-09]`
      scenario.yaml:7:12: `2026-09-11 to 2026-09-09` is not a date like `2026-09-14` or `2026-09-14 to 2026-09-18`. It ends before it begins.

    scenario.yaml: `to: 2026-09-18` becomes `to: 2026-09-18\n  timetable: repeats every 2 weeks`
      scenario.yaml:7:14: `repeats every 2 weeks` is not one of `repeats every week`, `repeats every 2 weeks, starting with A` or `repeats every 2 weeks, starting with B`. Did you mean `repeats every week`?

    scenario.yaml: `Mon-Tue:` becomes `Monday:`
      scenario.yaml:9:3: `Monday` is not a group of weekdays like `Mon-Fri` or `Mon, Wed`.

    scenario.yaml: `08:15-09:00` becomes `8.15-9.00`
      scenario.yaml:10:25: `8.15-9.00` is not a stretch of clock time like `08:15-09:00`.

    scenario.yaml: `08:15-09:00` becomes `09:00-08:15`
      scenario.yaml:10:25: `09:00-08:15` is not a stretch of clock time like `08:15-09:00`. It ends before it begins.

    scenario.yaml: `09:00-09:45` becomes `08:45-09:45`
      scenario.yaml:9:3: The periods `1` (08:15-09:00) and `2` (08:45-09:45) of Mon-Tue overlap.

    scenario.yaml: `{period: 2,` becomes `{period: 1,`
      scenario.yaml:9:3: The period `1` of Mon-Tue stands twice.

    scenario.yaml: `{period: 2,` becomes `{period: Mon,`
      scenario.yaml:11:16: `Mon` is not the name of a period. It would read like weekdays, a clock stretch, `teaching periods` or a list.

    scenario.yaml: `teaching: no` becomes `teaching: false`
      scenario.yaml:12:52: `false` is not `yes` or `no`.

    scenario.yaml: `teaching: no` becomes `teachin: no`
      scenario.yaml:12:42: `teachin` is not a key of a period. Did you mean `teaching`?

    scenario.yaml: `Mon-Tue 08:00-12:00` becomes `08:00-12:00`
      scenario.yaml:15:16: `08:00-12:00` is not a week of working hours like `Mon-Thu 08:00-16:00, Fri 08:00-14:00`.

    scenario.yaml: `working hours: Mon-Tue 08:00-12:00` becomes ``
      people.csv:2:1: `aino` and 3 more have no working hours. Fill the column `works`, or give those of everyone in the key `working hours` of the scenario.

    scenario.yaml: `people.csv` becomes `persons.csv`
      scenario.yaml:17:9: There is no file `persons.csv` in the scenario's folder.

    scenario.yaml: `people.csv` becomes `../people.csv`
      scenario.yaml:17:9: `../people.csv` is not the name of a file in the scenario's folder.

    scenario.yaml: `people.csv` becomes `/etc/passwd.csv`
      scenario.yaml:17:9: `/etc/passwd.csv` is not the name of a file in the scenario's folder.

    scenario.yaml: `people.csv` becomes `people.xlsx`
      scenario.yaml:17:9: `people.xlsx` was found; the name of a `.csv` file or a list of rows is expected.

    scenario.yaml: `people: people.csv` becomes `people:`
      scenario.yaml:17:8: Nothing was found; the name of a `.csv` file or a list of rows is expected.

    scenario.yaml: `people: people.csv` becomes `people: [{id: aino, name: [a]}, x, {nam: b}]`
      scenario.yaml:17:1: A person needs `id`; the cell is empty.
      scenario.yaml:17:27: A list was found; a text is expected.
      scenario.yaml:17:33: `x` was found; a person as keys and values is expected.
      scenario.yaml:17:37: `nam` is not a key of a person. Did you mean `name`?

    scenario.yaml: `[aino, ben]` becomes `[aino, bne, aino]`
      scenario.yaml:22:19: There is no person `bne`. Did you mean `ben`?
      scenario.yaml:22:24: `aino` stands twice in this list.

    scenario.yaml: `[aino, ben]` becomes `{role: techer}`
      scenario.yaml:22:19: Nobody has the role `techer`. Did you mean `teacher`?

    scenario.yaml: `[aino, ben]` becomes `{teach: grade 7}`
      scenario.yaml:22:12: Nobody fits this filter.

    scenario.yaml: `[aino, ben]` becomes `{teach: class 3C}`
      scenario.yaml:22:20: There is no class `3C`. Did you mean `3A`?

    scenario.yaml: `[aino, ben]` becomes `{teach: maths}`
      scenario.yaml:22:20: The timetable has no subject `maths`. Did you mean `math`?

    scenario.yaml: `[aino, ben]` becomes `{tag: grade3}`
      scenario.yaml:22:18: Nobody has the tag `grade3`. Did you mean `grade-3`?

    scenario.yaml: `[aino, ben]` becomes `{}`
      scenario.yaml:22:12: A filter needs a condition; `everyone` means all people.

    scenario.yaml: `[aino, ben]` becomes `grade 3`
      scenario.yaml:22:12: A team is a list or a filter of people, without other teams.

    scenario.yaml: `[aino, ben]` becomes `[]`
      scenario.yaml:22:12: This list is empty; at least one person is expected.

    scenario.yaml: `action: assistant` becomes `action: asistant`
      scenario.yaml:26:34: `asistant` is not one of `substitute`, `internal cover`, `assistant`, `administrator`, `co-teacher alone` or `combine`. Did you mean `assistant`?

    scenario.yaml: `action: assistant` becomes `action: combine`
      scenario.yaml:26:7: A pool with the action `combine` needs the key `when`.
      scenario.yaml:26:43: `people` has no meaning here: a pool with the action `combine` has none.
      scenario.yaml:26:70: `pay` has no meaning here: a pool with the action `combine` has none.

    scenario.yaml: `people: {role: assistant}, pay: none` becomes `pay: none`
      scenario.yaml:26:7: A pool with the action `assistant` needs the key `people`.

    scenario.yaml: `pay: none` becomes `pay: free`
      scenario.yaml:26:77: `free` is not a pay like `none`, `24.00 per period`, `0.50 per minute`, `95.00 per half day` or `180.00 per day`.

    scenario.yaml: `24.00 per period` becomes `24,00 per period`
      scenario.yaml:27:80: `24` is not a pay like `none`, `24.00 per period`, `0.50 per minute`, `95.00 per half day` or `180.00 per day`.
      scenario.yaml:27:83: `00 per period` is not a key of a pool. The keys are `name`, `action`, `people`, `may take`, `pay` and `when`.

    scenario.yaml: `24.00 per period` becomes `24.00 per period, may take: {same: subjet, tag: calm, subject: art}`
      scenario.yaml:27:115: `subjet` is not one of `subject`, `grade`, `class` or `school`. Did you mean `subject`?
      scenario.yaml:27:128: No class has the tag `calm`. There are no tags of classes.
      scenario.yaml:27:143: The timetable has no subject `art`. The subjects are `English`, `Finnish` and `math`.

    scenario.yaml: `name: colleagues` becomes `name: assistants`
      scenario.yaml:27:14: The pool `assistants` stands twice; first in line 26.

    scenario.yaml: `at most: 2` becomes `at most: two`
      scenario.yaml:29:61: `two` is not a whole number from 0 to 1000000.

    scenario.yaml: `at most: 2` becomes `at most: 99999999999999999999`
      scenario.yaml:29:61: `99999999999999999999` is not a whole number from 0 to 1000000.

    scenario.yaml: `of: covers` becomes `of: covrs`
      scenario.yaml:29:68: `covrs` is not one of `covers`, `cover minutes`, `cover money`, `lessons without own teacher`, `minutes without own teacher`, `visits`, `sessions`, `session minutes` or `lessons left`. Did you mean `covers`?

    scenario.yaml: `each: person` becomes `each: persn`
      scenario.yaml:29:82: `persn` is none of `person`, `class`, `subject` and `subject of a class`, and not a role either. Did you mean `person`?

    scenario.yaml: `each: person` becomes `each: person, together: all`
      scenario.yaml:29:90: Only one of `each` or `together` can be given; `each` and `together` are there.

    scenario.yaml: `each: person` becomes `each: {class: [3A, 3C]}`
      scenario.yaml:29:95: There is no class `3C`. Did you mean `3A`?

    scenario.yaml: `each: person` becomes `each: person, opening: {ainno: 1}`
      scenario.yaml:29:99: The limit does not count `ainno`. Did you mean `aino`?

    scenario.yaml: `team time: grade 3` becomes `team time: grade3`
      scenario.yaml:33:16: There is no team `grade3`. Did you mean `grade 3`?

    scenario.yaml: `team time: grade 3` becomes `teamtime: grade 3`
      scenario.yaml:33:5: `teamtime` is not a key of a requirement. Did you mean `team time`?

    scenario.yaml: `team time: grade 3` becomes `team time: grade 3\n    meeting: everyone`
      scenario.yaml:34:5: Only one of `team time`, `meeting`, `visit` or `protected` can be given; `team time` and `meeting` are there.

    scenario.yaml: `every: week` becomes `every: weak`
      scenario.yaml:34:12: `weak` is not a rhythm like `week`, `2 weeks` or `week, at the same time`.

    scenario.yaml: `every: week` becomes `every: week\n    times: 2`
      scenario.yaml:35:5: Only one of `every`, `times` or `dates` can be given; `every` and `times` are there.

    scenario.yaml: `every: week` becomes `dates: [2026-09-08, 2026-09-08]`
      scenario.yaml:34:12: A date stands twice.

    scenario.yaml: `every: week` becomes `every: week\n    from: 2026-09-01`
      scenario.yaml:35:11: The requirement's dates (2026-09-01 to 2026-09-18) do not lie in order in the calendar (2026-09-07 to 2026-09-18).

    scenario.yaml: `every: week` becomes `every: week\n    quorum: 3`
      scenario.yaml:35:13: The quorum is 3, and only 2 people are invited.

    scenario.yaml: `every: week` becomes `every: week\n    quorum: 2, with [carla]`
      scenario.yaml:35:13: `carla` is not among the people invited.

    scenario.yaml: `every: week` becomes `every: week\n    place: {room: [lab]}`
      scenario.yaml:35:20: No room has the tag `lab`. There are no tags of rooms.

    scenario.yaml: `every: week` becomes `every: week\n    outside working hours: maybe`
      scenario.yaml:35:28: `maybe` is not `no`, `unpaid` or `paid 20.00 per hour` (with your amount).

    scenario.yaml: `every: week` becomes `every: week\n    school: Brok`
      scenario.yaml:35:13: There is no school `Brok`. Did you mean `Brook`?

    scenario.yaml: `45 min` becomes `45`
      scenario.yaml:35:13: `45` is not a length like `45 min`, `2 periods together` or `2 periods together, across breaks`.

    scenario.yaml: `within: teaching periods` becomes `within: teaching period`
      scenario.yaml:36:13: `teaching period` is neither weekdays (`Mon-Thu`), nor a clock stretch (`14:00-16:00`), nor `teaching periods`, nor a period of the bells. The periods are `1`, `2`, `3` and `break`.

    scenario.yaml: `release: [assistants]` becomes `release: [asistants]`
      scenario.yaml:37:15: There is no pool `asistants`. Did you mean `assistants`?

    scenario.yaml: `guaranteed: yes` becomes `guaranteed: no`
      scenario.yaml:38:17: `no` is not `yes`; a requirement that need not be met has `wanted: 1` (with your weight) instead.

    scenario.yaml: `guaranteed: yes` becomes `wanted: 0`
      scenario.yaml:38:13: `0` is not a weight from 1 to 1000000.

    scenario.yaml: `guaranteed: yes` becomes ``
      scenario.yaml:32:5: A requirement needs one of the keys `guaranteed` or `wanted`.

    scenario.yaml: `name: Aino sees Ben teach` becomes `name: Grade 3 plans together`
      scenario.yaml:40:11: The requirement `Grade 3 plans together` stands twice; first in line 32.

    scenario.yaml: `hosts: [ben]` becomes `hosts: next grade`
      scenario.yaml:41:37: `aino` has nobody to visit.

    scenario.yaml: `hosts: [ben]` becomes `hosts: [ben], prefer: {ben: [aino], aino: [carla]}`
      scenario.yaml:41:53: `ben` is not among those who visit.
      scenario.yaml:41:73: `carla` is not among the hosts of `aino`.

    scenario.yaml: `length: a lesson` becomes `length: a day`
      scenario.yaml:40:5: A visit of a day needs the key `lessons at least`.

    scenario.yaml: `length: a lesson` becomes `length: a lesson\n    lessons at least: 2\n    then: {debrief: 30, within: 2}`
      scenario.yaml:43:5: `lessons at least` has no meaning here: a visit of a lesson has none.
      scenario.yaml:44:21: `30` is not a duration like `45 min`, from 1 to 1440 minutes.
      scenario.yaml:44:33: `2` is not a number of days like `3 days`, at most 366.

    scenario.yaml: `goals: [wanted, money` becomes `goals: [wanted, monney`
      scenario.yaml:46:17: `monney` is not one of `wanted`, `money`, `disruption`, `fairness` or `preferences`. Did you mean `money`?

    scenario.yaml: `goals: [wanted, money` becomes `goals: [money, money`
      scenario.yaml:46:8: The goal `money` stands twice.

    scenario.yaml: `goals: [wanted, money` becomes `goals: [{merge: {fairness: 1}}, wanted, money`
      scenario.yaml:46:18: `fairness` has no meaning here: fairness is a list of numbers and can't be merged.

    scenario.yaml: `goals: [wanted` becomes `never: 1\ngoals: [wanted`
      scenario.yaml:46:1: `never` is not a key of the scenario. The keys are `name`, `school`, `bells`, `schools`, `calendar`, `working hours`, `people`, `substitutes`, `classes`, `rooms`, `timetable`, `absences`, `teams`, `cover`, `requirements`, `goals`, `start grid`, `unknown seats` and `frozen`.

    scenario.yaml: `goals: [wanted` becomes `frozen: {plan: plan.json}\ngoals: [wanted`
      scenario.yaml:46:16: There is no file `plan.json` in the scenario's folder.

    scenario.yaml: `  limits:` becomes `  never: [{subjct: math}, {subject: art}, {date: soon}]\n  limits:`
      scenario.yaml:28:12: `subjct` is not a key of what is never covered. Did you mean `subject`?
      scenario.yaml:28:37: The timetable has no subject `art`. The subjects are `English`, `Finnish` and `math`.
      scenario.yaml:28:50: `soon` is not a date like `2026-09-14` or `2026-09-14 to 2026-09-18`.

    people.csv: `id,name,roles,tags` becomes `id,name,role,tags`
      people.csv:1:9: `role` is not a column of this table. Did you mean `roles`?

    people.csv: `id,name,roles,tags` becomes `name,roles,tags`
      people.csv:1:1: The column `id` is missing.

    people.csv: `id,name,roles,tags` becomes `id,name,name,tags`
      people.csv:1:9: The column `name` stands twice.

    people.csv: `ben,Ben Berg` becomes `aino,Ben Berg`
      people.csv:3:1: The person `aino` stands twice; first in line 2.

    people.csv: `ben,Ben Berg` becomes `,Ben Berg`
      people.csv:3:1: A person needs `id`; the cell is empty.

    people.csv: `ben,Ben Berg` becomes `ben,"Ben Berg`
      people.csv:3:5: The file ends inside a quoted cell; a quote is not closed.

    people.csv: `ben,Ben Berg` becomes `ben,"Ben" Berg`
      people.csv:3:11: Text follows a closing quote. Inside a quoted cell a quote is written twice.

    people.csv: `grade-3\nben` becomes `grade-3,more\nben`
      people.csv:2:33: This cell stands in a column that has no name in the header row.

    classes.csv: `3A,3,21` becomes `3A,3,many`
      classes.csv:2:6: `many` is not a whole number from 0 to 100000.

    classes.csv: `id,grade,pupils\n3A,3,21` becomes `id,grade,pupils,part of\n3A,3,21,3B\n3C,3,4,3C`
      classes.csv:3:1: The class `3C` is part of itself, by way of `3C`.

    classes.csv: `3B,3,19` becomes `3B,3,-1`
      classes.csv:3:6: `-1` is not a whole number from 0 to 100000.

    timetable.csv: `3A,math,aino,Mon,1` becomes `3C,math,aino,Mon,1`
      timetable.csv:2:1: There is no class `3C`. Did you mean `3A`?

    timetable.csv: `3A,math,aino,Mon,1` becomes `3A,math,aino + anio,Mon,1`
      timetable.csv:2:9: There is no person `anio`. Did you mean `aino`?

    timetable.csv: `3A,math,aino,Mon,1` becomes `3A,math,aino,Fri,1`
      timetable.csv:2:18: Fri has no bells, so no lesson is held on it.

    timetable.csv: `3A,math,aino,Mon,1` becomes `3A,math,aino,Monday,1`
      timetable.csv:2:14: `Monday` is not one of `Mon`, `Tue`, `Wed`, `Thu`, `Fri`, `Sat` or `Sun`.

    timetable.csv: `3A,math,aino,Mon,1` becomes `3A,math,aino,Mon,9`
      timetable.csv:2:18: Mon has no period `9`. The periods are `1`, `2`, `3` and `break`.

    timetable.csv: `3A,math,aino,Mon,1` becomes `3A,,aino,Mon,1`
      timetable.csv:2:4: A row of the timetable needs `subject`; the cell is empty.

    timetable.csv: `3A,Finnish,aino,Mon,2` becomes `3A,math,aino,Mon,1`
      timetable.csv:3:1: The lesson `3A math Mon 1 aino` stands twice; first in line 2.

    timetable.csv: `class,subject,teachers,day,period` becomes `class,subject,teachers,day,period,cover,week,room,lesson,kind\n3A,art,aino,Mon,3,only asistants,,,,\n3A,art,aino,Mon,3,sometimes,A,R9,,lessson\n3A,art,aino,Tue,3,,,,x,\n3A,art,ben,Mon,3,,,,x,`
      timetable.csv:2:19: There is no pool `asistants`. Did you mean `assistants`?
      timetable.csv:3:19: `sometimes` is not `never`, `only POOL + POOL`, `co-teachers suffice`, or two of them joined by `;`.
      timetable.csv:3:29: The timetable repeats every week, so a row has no week. Say `timetable: repeats every 2 weeks, starting with A` in the calendar, or leave the column empty.
      timetable.csv:3:31: There is no room `R9`. There are no rooms.
      timetable.csv:3:35: `lessson` is not one of `lesson`, `duty`, `blocked` or `free`. Did you mean `lesson`?
      timetable.csv:5:1: The rows of the lesson `x` must agree in everything but room, day, period and week; its first row is in line 4.


    """#
