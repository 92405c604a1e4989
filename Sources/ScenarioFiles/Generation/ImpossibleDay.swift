internal import SchoolModel

/// A day on which each of some promises can be kept and all of them can't.
///
/// Most administrators and assistants are at a course. Pairs of class teachers (in a tiny school single ones) are promised
/// an hour of two lessons on that day, for which only administrators and assistants may take the classes. Each alone can
/// have it: enough of them are left, and each may give two covers a day. All together need more covers than those who are
/// left may give, whatever times are chosen.
struct ImpossibleDay {
    let day: Day
    /// Who is at the course.
    let absences: [AbsenceRow]
    /// Indices of the staff.
    let groups: [[Int]]
    /// How many lessons a promised hour lasts.
    let length: Int

    /// Where the hours may lie: the first four lessons and what is between them.
    static let window = "1, 2, break, 3, lunch, 4"
    private static let periods = 0..<4

    /// The first day, number of people left and length for which it works out; a long hour and one person always do.
    init(school: SyntheticSchool) {
        let mondays = school.year.mondays
        let monday = mondays.isEmpty ? school.year.first : mondays[mondays.count / 2]
        let days = [2, 3, 1, 0].map { monday.advanced(by: $0) }
        let candidates = [2, 1].flatMap { size in
            [2, 3].flatMap { length in
                [3, 2, 1].flatMap { stay in
                    days.map { Candidate(day: $0, stay: stay, size: size, length: length) }
                }
            }
        }
        let last = Candidate(day: days[0], stay: 1, size: 2, length: 4)
        let chosen = candidates.first { $0.groups(in: school, eachAlone: true) != nil } ?? last
        let there = chosen.there(in: school)
        let stay = chosen.staying(in: school)
        day = chosen.day
        length = chosen.length
        groups = chosen.groups(in: school, eachAlone: true) ?? chosen.groups(in: school, eachAlone: false) ?? []
        absences = there.filter { !stay.contains($0) }.map {
            AbsenceRow(member: $0, first: chosen.day, last: chosen.day, reason: "course")
        }
    }

    /// One way to make a day impossible.
    private struct Candidate {
        let day: Day
        /// How many administrators and assistants are left.
        let stay: Int
        /// Class teachers who meet.
        let size: Int
        let length: Int

        func isAway(_ member: Int, in school: SyntheticSchool) -> Bool {
            school.absences.contains { $0.member == member && $0.first <= day && day <= $0.last }
        }

        func there(in school: SyntheticSchool) -> [Int] {
            school.members { $0 == .administrator || $0 == .assistant }.filter { !isAway($0, in: school) }
        }

        /// Administrators before assistants, since those may take any class; but not administrators only.
        func staying(in school: SyntheticSchool) -> [Int] {
            let there = there(in: school)
            let administrators = there.filter { school.staff[$0].post == .administrator }.prefix(max(1, stay - 1))
            let rest = there.filter { !administrators.contains($0) }
            return Array(administrators) + Array(rest.prefix(stay - administrators.count))
        }

        /// Groups that together need more than those who stay may give, or `nil`.
        func groups(in school: SyntheticSchool, eachAlone: Bool) -> [[Int]]? {
            let stay = staying(in: school)
            let onDuty = school.timetable.others.filter { $0.kind == "duty" && $0.weekday == day.weekday }.map(\.member)
            let present = school.classes.indices.filter { !isAway($0, in: school) && !onDuty.contains($0) }
            var left = SyntheticSchool.split(present, into: (present.count + size - 1) / size).map { group in
                (group: group, needed: needs(of: group, in: school).map(\.count).min() ?? 0)
            }
            // Those who need the most covers first, so that few promises make the clash.
            left.sort { ($1.needed, $0.group[0]) < ($0.needed, $1.group[0]) }
            var result: [[Int]] = []
            var needed = 0
            for (group, covers) in left where needed <= stay.count * Policy.staffCoversPerDay {
                if eachAlone
                    && !needs(of: group, in: school).contains(where: { isCovered($0[...], by: stay, [], school) })
                {
                    continue
                }
                result.append(group)
                needed += covers
            }
            return needed > stay.count * Policy.staffCoversPerDay && (result.count > 1 || !eachAlone) ? result : nil
        }

        /// What a group leaves behind, for each time at which the hour may lie.
        private func needs(of group: [Int], in school: SyntheticSchool) -> [[Need]] {
            (periods.lowerBound...periods.upperBound - length).map { first in
                (first..<first + length).flatMap { period in
                    let slot = WeekSlot(weekday: day.weekday, period: period)
                    return school.timetable.taught(at: slot, by: group).map {
                        Need(slot: slot, class: $0.class, subject: $0.subject)
                    }
                }
            }
        }

        /// Whether those who stay can take all of it. A few lessons and people, so all ways are tried.
        private func isCovered(
            _ needs: ArraySlice<Need>, by stay: [Int], _ given: [(member: Int, slot: WeekSlot)],
            _ school: SyntheticSchool
        ) -> Bool {
            guard let need = needs.first else { return true }
            return stay.contains { member in
                guard mayTake(member, need, school), !school.timetable.isBusy[member][need.slot.index],
                    given.count(where: { $0.member == member }) < Policy.staffCoversPerDay,
                    !given.contains(where: { $0.member == member && $0.slot == need.slot })
                else { return false }
                return isCovered(needs.dropFirst(), by: stay, given + [(member, need.slot)], school)
            }
        }

        /// Whether the pools of administrators and assistants allow it.
        private func mayTake(_ member: Int, _ need: Need, _ school: SyntheticSchool) -> Bool {
            if school.staff[member].post == .administrator { return true }
            let each = school.classes[need.class]
            return each.isCalm && !Policy.notForAssistants.contains(need.subject)
                && (!school.policy.isLarge || school.staff[member].grades.contains(each.grade))
        }
    }

    /// A lesson that someone has to take.
    private struct Need {
        let slot: WeekSlot
        let `class`: Int
        let subject: String
    }
}
