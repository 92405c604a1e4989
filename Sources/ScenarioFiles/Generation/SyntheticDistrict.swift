internal import SchoolModel

/// The tables and the file of one school or several.
struct SyntheticDistrict {
    let parameters: SyntheticSchools
    let policy: Policy
    let year: SchoolYear
    let schools: [SyntheticSchool]

    var isDistrict: Bool { schools.count > 1 }

    var folder: ScenarioFolder { ScenarioFolder(yaml: yaml, tables: csvTables) }

    /// A table without rows is left out.
    var csvTables: [ScenarioFolder.Table] {
        [people, substitutes, classes, rooms, timetable, absences].filter { !$0.rows.isEmpty }
    }

    /// The name of a school in a column `school`, which only a district has.
    private func column(_ school: SyntheticSchool) -> [String] { isDistrict ? [school.name] : [] }

    private var schoolHeader: [String] { isDistrict ? ["school"] : [] }

    private func table(_ name: String, _ header: [String], _ rows: (SyntheticSchool) -> [[String]])
        -> ScenarioFolder.Table
    {
        .init(
            name: name + ".csv", header: header + schoolHeader,
            rows: schools.flatMap { school in rows(school).map { $0 + column(school) } })
    }

    private var people: ScenarioFolder.Table {
        table("people", ["id", "name", "roles", "tags", "works", "contract"]) { school in
            school.staff.map { member in
                [
                    member.id, member.name, member.role, member.tags.joined(separator: " + "),
                    school.hours.works(on: member.weekdays), String(member.contract),
                ]
            }
        }
    }

    private var substitutes: ScenarioFolder.Table {
        table("substitutes", ["id", "name", "tags", "works"]) { school in
            school.substitutes.map { each in
                let pool = each.isShared ? ["area-\(school.area)"] : isDistrict ? ["one school"] : []
                let tags = (each.tags + pool).joined(separator: " + ")
                return [each.id, each.name, tags, school.hours.works(on: each.weekdays)]
            }
        }
    }

    private var classes: ScenarioFolder.Table {
        table("classes", ["id", "grade", "pupils", "tags"]) { school in
            school.classes.map { each in
                let tags = (each.isCalm ? ["calm"] : []) + (isDistrict ? ["area-\(school.area)"] : [])
                return [each.id, String(each.grade), String(each.pupils), tags.joined(separator: " + ")]
            }
        }
    }

    private var rooms: ScenarioFolder.Table {
        table("rooms", ["id", "seats", "tags"]) { school in
            let homes = school.classes.map { [$0.room, String(max(24, $0.pupils + 2)), "homeroom"] }
            let special = school.staff.indices.compactMap { member -> [String]? in
                guard case .subject(let subject) = school.staff[member].post else { return nil }
                return [school.specialRoom(of: member), subject == "PE" ? "60" : "28", subject]
            }
            let seats = school.staff.count + 10
            return homes + special + [["\(school.prefix)hall", String(seats), "hall"]]
        }
    }

    private var timetable: ScenarioFolder.Table {
        table("timetable", ["class", "subject", "teachers", "room", "day", "period", "lesson", "kind"]) { school in
            let lessons = zip(school.classes, school.timetable.lessons).flatMap { each, lessons in
                lessons.map { lesson in
                    [
                        each.id, lesson.subject, lesson.teachers.map { school.staff[$0].id }.joined(separator: " + "),
                        lesson.room, lesson.slot.weekday.abbreviation, String(lesson.slot.period + 1),
                        lesson.double ?? "",
                        "",
                    ]
                }
            }
            let others = school.timetable.others.map { other in
                [
                    "", other.subject, school.staff[other.member].id, "", other.weekday.abbreviation, other.period, "",
                    other.kind,
                ]
            }
            return lessons + others
        }
    }

    /// Absences name people only, whose school is known.
    private var absences: ScenarioFolder.Table {
        .init(
            name: "absences.csv", header: ["person", "from", "to", "reason"],
            rows: schools.flatMap { school in
                school.absences.map { row in
                    let noon = BellTimes.halfDay
                    let from = row.half == .afternoon ? "\(row.first) \(noon)" : "\(row.first)"
                    let to = row.half == .morning ? "\(row.last) \(noon)" : "\(row.last)"
                    return [school.staff[row.member].id, from, to, row.reason]
                }
            })
    }
}
