internal import SchoolModel

/// Writes the `scenario.yaml` of an imported school, with what is assumed in comments.
struct ScenarioText {
    let converter: FETConverter

    var text: String {
        var lines = [
            "# Imported from a FET file. It has no requirements yet: say below what the school promises.",
            "school: \(quotedForYAML(converter.schoolName))",
            "",
            "calendar:",
            "  # Dates are not in the FET file. Change them to your term, and add closed days.",
            "  from: \(converter.firstDay)",
            "  to: \(converter.firstDay.advanced(by: 27))",
        ]
        if converter.week.weeks > 1 { lines.append("  timetable: repeats every 2 weeks, starting with A") }
        lines += ["", "bells:"] + bells
        lines += ["", "# Of everyone who has no hours in people.csv: the whole day, as far as the FET file says."]
        lines.append("working hours: \(WeekdayHours.text(converter.bells.days.map { ($0.weekday, [day($0.rows)]) }))")
        lines += [
            "", "people: people.csv", "classes: classes.csv", "rooms: rooms.csv", "timetable: timetable.csv", "",
            "goals: [wanted, money, disruption, fairness, preferences]", "",
        ]
        return lines.joined(separator: "\n")
    }

    private var bells: [String] {
        var lines: [String] = []
        switch converter.bells.clock.source {
        case .names: break
        case .starts(let minutes):
            lines.append("  # The FET file says when hours start and not when they end; \(minutes) min are assumed.")
        case .assumed(let minutes, let reason):
            lines.append(
                "  # Clock times are not in the FET file: \(IdentifierTable.cleaned(reason, fallback: "unknown")).")
            lines.append("  # Hours of \(minutes) min from 08:00 are assumed. Change them to yours.")
        }
        var groups: [(weekdays: [Weekday], rows: [FETBells.Row])] = []
        for day in converter.bells.days.sorted(by: { $0.weekday < $1.weekday }) {
            if let same = groups.firstIndex(where: { $0.rows == day.rows }) {
                groups[same].weekdays.append(day.weekday)
            } else {
                groups.append(([day.weekday], day.rows))
            }
        }
        for group in groups {
            lines.append("  \(quotedForYAML(WeekdayHours.runs(group.weekdays).joined(separator: ", "))):")
            for row in group.rows {
                let teaching = row.isTeaching ? "" : ", teaching: no"
                lines.append("    - {period: \(quotedForYAML(row.name)), time: \(row.range)\(teaching)}")
            }
        }
        return lines
    }

    private func day(_ rows: [FETBells.Row]) -> ClockRange {
        ClockRange(
            rows.map(\.range.start).min() ?? ClockTime(minutes: 0),
            rows.map(\.range.end).max() ?? ClockTime(minutes: 1440))
    }
}
