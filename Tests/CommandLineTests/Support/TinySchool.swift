import Foundation

/// Scenarios that are understood at a glance.
enum TinySchool {
    /// Two teachers meet once a week; an administrator may take their lessons.
    static let solvable = school(
        people: """
              - {id: aino, roles: teacher}
              - {id: ben, roles: teacher}
              - {id: dina, roles: administrator}
            """,
        requirements: """
              - {name: Weekly team time, meeting: [aino, ben], every: week, length: 45 min, release: [leadership], guaranteed: yes}
            """)

    /// The same, but both always teach in the only period in which they may meet, and nobody may take the lessons.
    static let impossible = school(
        people: """
              - {id: aino, roles: teacher}
              - {id: ben, roles: teacher}
              - {id: dina, roles: administrator}
            """,
        requirements: """
              - {name: Weekly team time, meeting: [aino, ben], every: week, length: 45 min, within: "Mon, 1", guaranteed: yes}
            """)

    /// The solvable school with one piece of its text replaced.
    static func replacing(_ old: String, _ new: String) -> String {
        solvable.replacingOccurrences(of: old, with: new)
    }

    private static func school(people: String, requirements: String) -> String {
        """
        school: Tiny
        calendar: {from: 2026-08-31, to: 2026-09-11}
        bells:
          Mon-Tue:
            - {period: 1, time: 08:15-09:00}
            - {period: 2, time: 09:00-09:45}
        working hours: Mon-Fri 08:00-15:00
        people:
        \(people)
        classes:
          - {id: 3A, pupils: 20}
          - {id: 3B, pupils: 21}
        timetable:
          - {class: 3A, subject: math, teachers: aino, day: Mon, period: 1}
          - {class: 3B, subject: math, teachers: ben, day: Mon, period: 1}
          - {class: 3A, subject: art, teachers: aino, day: Tue, period: 1}
        cover:
          pools:
            - {name: leadership, action: administrator, people: {role: administrator}, pay: none}
        requirements:
        \(requirements)
        """ + "\n"
    }
}
