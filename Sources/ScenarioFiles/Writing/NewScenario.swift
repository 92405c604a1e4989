/// A commented scenario to start from, with every default written out.
public func newScenario() -> ScenarioFolder {
    ScenarioFolder(
        yaml: starterYAML,
        tables: [
            .init(
                name: "people.csv", header: ["id", "name", "roles", "tags", "works", "contract"],
                rows: [
                    ["aino", "Aino Aalto", "teacher", "math + grade-3", "", "100"],
                    ["ben", "Ben Berg", "teacher", "Finnish + grade-3", "Mon-Thu 08:00-15:00", "80"],
                    ["carla", "Carla Cruz", "teacher", "English", "", "100"],
                    ["dina", "Dina Dahl", "administrator", "", "", "100"],
                    ["emil", "Emil Ek", "assistant", "", "", "100"],
                ]),
            .init(
                name: "substitutes.csv", header: ["id", "name", "tags", "dates"],
                rows: [["sanna", "Sanna Salo", "math + Finnish", "2026-09-01 + 2026-09-08 to 2026-09-10"]]),
            .init(
                name: "classes.csv", header: ["id", "grade", "pupils", "tags"],
                rows: [["3A", "3", "21", ""], ["3B", "3", "19", "calm"]]),
            .init(
                name: "rooms.csv", header: ["id", "seats", "tags"], rows: [["R1", "24", ""], ["R2", "24", "library"]]),
            .init(
                name: "timetable.csv",
                header: ["class", "subject", "teachers", "room", "day", "period", "lesson", "kind", "cover"],
                rows: [
                    ["3A", "math", "aino", "R1", "Mon", "1", "", "", ""],
                    ["3B", "Finnish", "ben", "R2", "Mon", "1", "", "", ""],
                    ["3A", "English", "carla", "R1", "Mon", "2", "", "", ""],
                    ["3A", "crafts", "aino", "R1", "Tue", "1", "3A crafts", "", ""],
                    ["3A", "crafts", "aino", "R1", "Tue", "2", "3A crafts", "", ""],
                    ["3B", "math", "ben", "R2", "Tue", "2", "", "", "only leadership"],
                    ["3A + 3B", "music", "aino + carla", "R2", "Wed", "3", "", "", "co-teachers suffice"],
                    ["", "yard duty", "ben", "", "Wed", "break", "", "duty", ""],
                ]),
            .init(
                name: "absences.csv", header: ["person", "class", "room", "from", "to", "reason"],
                rows: [["carla", "", "", "2026-09-07", "2026-09-08", "course"]]),
        ])
}

private let starterYAML = """
    # A scenario: what the school is, who may take over lessons, and which time together it promises.
    # Change the names and numbers, put your own tables in, and try: protected-time plan scenario.yaml
    # The page "The scenario format" says everything that can be written here.

    school: My school
    # name: My school, autumn                # what plans and messages call it; without it the school's name

    calendar:
      from: 2026-08-31
      to: 2026-10-23
      closed: [2026-10-12 to 2026-10-16]     # holidays: dates, and stretches of dates
      timetable: repeats every week          # or: repeats every 2 weeks, starting with A
      half day: 11:30                        # what starts before it belongs to the morning; only for pay and visits by half day
      # terms: {autumn: 2026-08-31 to 2026-10-23}

    # Groups of weekdays with their periods. Periods that are not for teaching can hold meetings.
    bells:
      Mon-Fri:
        - {period: 1, time: 08:15-09:00}
        - {period: 2, time: 09:00-09:45}
        - {period: break, time: 09:45-10:15, teaching: no}
        - {period: 3, time: 10:15-11:00}
        - {period: 4, time: 11:30-12:15}
        - {period: after school, time: 12:15-14:30, teaching: no}

    # The hours of everyone who has none in the column "works". Nobody is asked outside of them.
    working hours: Mon-Fri 08:00-15:00

    # Tables are what a spreadsheet exports: a header row, columns in any order. Several values are joined by +.
    people: people.csv
    substitutes: substitutes.csv
    classes: classes.csv
    rooms: rooms.csv
    timetable: timetable.csv
    absences: absences.csv

    teams:
      grade 3: [aino, ben]
      teachers: {role: teacher}              # or {tag: math}, {teach: grade 3}

    cover:
      # Who may take over lessons, in the order in which they are asked.
      pools:
        - {name: co-teacher, action: co-teacher alone, when: at least 1 adult per 22 pupils}
        - {name: leadership, action: administrator, people: {role: administrator}, pay: none}
        - {name: assistants, action: assistant, people: {role: assistant}, may take: {tag: calm}, pay: none}
        - {name: colleagues, action: internal cover, people: {role: teacher}, pay: 24.00 per period}
        - {name: substitutes, action: substitute, people: {role: substitute}, may take: {same: subject}, pay: 95.00 per half day}
      order: preferred                       # or: strict
      double lessons: together               # or: 2 points when split
      disruption points: {qualified substitute: 2, other adult: 3, combine: 4, co-teacher alone: 1, class away: 0}
      limits:
        - {at most: 1, of: covers, each: teacher, per: week}
        - {at most: 2, of: lessons without own teacher, each: class, per: day}
      never: [{date: 2026-09-21}]            # or {subject: …}, {class: …}, {lesson: …}: nobody is taken out of these

    requirements:
      - name: Grade 3 plans together
        team time: grade 3
        every: week, at the same time        # or: week · 2 weeks · times: 3 · dates: [2026-09-29]
        length: 45 min                       # or: 2 periods together
        within: Mon-Thu, teaching periods
        release: [leadership, assistants, substitutes]   # leave it out for own free periods only
        place: none                          # or: online · room · {room: [library]}
        outside working hours: no            # or: unpaid · paid 20.00 per hour
        guaranteed: yes                      # or: wanted: 1

      - name: Everyone sees a colleague teach
        visit: {each of: {role: teacher}, hosts: same grade or next}
        times: 1
        length: a lesson                     # or: half a day · a day, both with: lessons at least
        release: [colleagues, leadership, substitutes]
        visitors per lesson: at most 1
        several hosts: no
        wanted: 1

      - name: Staff meeting
        meeting: everyone
        dates: [2026-09-29]
        length: 60 min
        within: after school
        guaranteed: yes

      - name: Planning time of one's own
        protected: {role: teacher}
        minutes: 90 per week, in blocks of 45 min
        within: teaching periods
        wanted: 1

    # In order of importance. Merged with weights: {merge: {money: 1, disruption: 100}}
    goals: [wanted, money, disruption, fairness, preferences]
    start grid: 5 min                        # between possible starts inside periods that are not for teaching
    unknown seats: not enough                # rooms whose seats are unknown; or: enough

    """
