internal import SchoolModel

extension SyntheticDistrict {
    /// Pools and limits. In a district nobody takes lessons of another school, except the substitutes of an area.
    var cover: [String] {
        let school = isDistrict ? "school" : nil
        let grade = policy.sameGradeOnly ? "grade" : nil
        var lines = [
            "cover:", "  pools:  # asked in this order",
            pool(
                "co-teacher", "co-teacher alone", may: ["not subject: [crafts]"], "when: at least 1 adult per 25 pupils"
            ),
            pool("leadership", "administrator", "{role: administrator}", may: [same([school])], "pay: none"),
            pool(
                "assistants", "assistant", "{role: assistant}",
                may: [
                    same([school, policy.isLarge ? "grade" : nil]), "tag: calm",
                    "not subject: [\(Policy.notForAssistants.joined(separator: ", "))]",
                ], "pay: none"),
            pool(
                "colleagues", "internal cover", "{role: teacher}", may: [same([school, grade])], "pay: 24.00 per period"
            ),
        ]
        if isDistrict {
            lines.append(
                pool(
                    "substitutes", "substitute", "{role: substitute, tag: one school}", may: [same([school])],
                    "pay: 95.00 per half day"))
            lines += areas.map { area in
                let next = area % (areas.max() ?? 1) + 1
                let tags = area == next ? "area-\(area)" : "[area-\(area), area-\(next)]"
                return pool(
                    "substitutes of area \(area)", "substitute", "{role: substitute, tag: area-\(area)}",
                    may: ["tag: \(tags)", "not subject: [yard duty]"], "pay: 95.00 per half day")
            }
        } else {
            lines.append(
                pool("substitutes", "substitute", "{role: substitute}", may: [], "pay: 95.00 per half day"))
        }
        return lines + ["  double lessons: 2 points when split", "  limits:"] + limits.map { "    - \($0)" }
    }

    /// Areas that have substitutes.
    private var areas: [Int] {
        var result: [Int] = []
        for school in schools where school.substitutes.contains(where: \.isShared) && result.last != school.area {
            result.append(school.area)
        }
        return result
    }

    private func same(_ conditions: [String?]) -> String? {
        let given = conditions.compactMap(\.self)
        if given.isEmpty { return nil }
        return "same: " + (given.count == 1 ? given[0] : "[" + given.joined(separator: ", ") + "]")
    }

    private func pool(_ name: String, _ action: String, _ who: String? = nil, may: [String?], _ rest: String) -> String
    {
        let conditions = may.compactMap(\.self).joined(separator: ", ")
        let parts = [
            "name: \(name)", "action: \(action)", who.map { "people: \($0)" },
            conditions.isEmpty ? nil : "may take: {\(conditions)}", rest,
        ]
        return "    - {" + parts.compactMap(\.self).joined(separator: ", ") + "}"
    }

    // MARK: Limits

    private var limits: [String] {
        let perDay = Policy.staffCoversPerDay
        var lines = [
            "{at most: \(policy.colleagueCoversPerWeek), of: covers, each: teacher, per: week}",
            "{at most: \(policy.administratorCoversPerWeek), of: covers, each: administrator, per: week}",
            "{at most: \(perDay), of: covers, each: administrator, per: day}",
            "{at most: \(policy.assistantCoversPerWeek), of: covers, each: assistant, per: week}",
            "{at most: \(perDay), of: covers, each: assistant, per: day}",
            "{at most: 1, of: visits, each: person, per: week}",
        ]
        let lost = (schools.map(\.mostLostLessons).max() ?? 0) + policy.lostLessonsBeyondAbsences
        lines.append("{at most: \(lost), of: lessons without own teacher, each: class, per: week}")
        for school in schools {
            let who = isDistrict ? "{school: \(quotedForYAML(school.name))}" : "everyone"
            let most = school.mostAbsent + school.staff.count * policy.outAtOnce / 100
            lines.append("{at most: \(most), of: lessons left, together: \(who), per: moment}")
        }
        return lines
    }
}

extension SyntheticSchool {
    /// People who are absent on the day with the most of them.
    var mostAbsent: Int {
        year.days.map { day in absences.count { $0.first <= day && day <= $0.last } }.max() ?? 0
    }

    /// Lessons that absences cost the class and week with the most of them.
    var mostLostLessons: Int {
        // For each of the staff and weekday the classes of their lessons.
        var taught: [[[Int]]] = staff.map { _ in Weekday.school.map { _ in [] } }
        for index in classes.indices {
            for lesson in timetable.lessons[index] {
                for teacher in lesson.teachers { taught[teacher][lesson.slot.weekday.rawValue].append(index) }
            }
        }
        var lost: [[Int]] = classes.map { _ in Array(repeating: 0, count: year.week(of: year.last) + 1) }
        for row in absences {
            for day in (row.first.number...row.last.number).map(Day.init(number:))
            where day.weekday <= .friday && !year.isClosed(day) {
                for index in taught[row.member][day.weekday.rawValue] { lost[index][year.week(of: day)] += 1 }
            }
        }
        return lost.flatMap(\.self).max() ?? 0
    }
}
