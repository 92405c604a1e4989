internal import ConstraintSolver
internal import SchoolModel

/// For one person or room: which literals would occupy which stretch of clock time.
struct Occupancy {
    struct Entry {
        let range: ClockRange
        let literal: Literal
    }

    /// Entries by day.
    private(set) var byDay: [[Entry]]

    init(days: Int) {
        byDay = Array(repeating: [], count: days)
    }

    mutating func occupy(day: Int, _ range: ClockRange, by literal: Literal) {
        byDay[day].append(Entry(range: range, literal: literal))
    }

    /// The literals whose entries overlap a stretch, without repetitions, in order of entry.
    func literals(day: Int, overlapping range: ClockRange) -> [Literal] {
        var seen: Set<Literal> = []
        return byDay[day].compactMap { $0.range.overlaps(range) && seen.insert($0.literal).inserted ? $0.literal : nil }
    }

    /// The largest groups of entries that share a moment of a day: of each group at most one may be true. No literal
    /// occupies a moment twice, so none stands twice in a group.
    ///
    /// Intervals form an interval graph, whose maximal cliques lie where the next event is an end and the last one was
    /// a start. O(n log n) plus the size of the result.
    func cliques(day: Int) -> [[Literal]] {
        Occupancy.cliques(byDay[day].map { ($0.range, $0.literal) }).filter { $0.count > 1 }
    }

    /// The maximal groups of elements whose ranges share a moment, in order of time.
    static func cliques<Element>(_ elements: [(range: ClockRange, element: Element)]) -> [[Element]] {
        var events: [(minute: Int, isStart: Bool, index: Int)] = []
        for (index, element) in elements.enumerated() where element.range.minutes > 0 {
            events.append((element.range.start.minutes, true, index))
            events.append((element.range.end.minutes, false, index))
        }
        // Ends come before starts: ranges that touch don't overlap.
        events.sort { ($0.minute, $0.isStart ? 1 : 0, $0.index) < ($1.minute, $1.isStart ? 1 : 0, $1.index) }
        var active: [Int] = []
        var grew = false
        var result: [[Element]] = []
        for event in events {
            if event.isStart {
                active.append(event.index)
                grew = true
            } else {
                if grew { result.append(active.map { elements[$0].element }) }
                grew = false
                active.removeAll { $0 == event.index }
            }
        }
        return result
    }
}
