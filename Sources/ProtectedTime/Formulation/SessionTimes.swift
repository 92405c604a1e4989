internal import SchoolModel

/// The clock ranges at which a session may lie on a weekday.
///
/// Sessions start where a period starts; in periods that are not for teaching also on the scenario's grid.
func sessionRanges(length: Meeting.Length, window: Window, bells: BellSchedule, on weekday: Weekday, grid: Int)
    -> [ClockRange]
{
    let stretches = window.ranges(on: weekday, bells: bells)
    var result: [ClockRange] = []
    switch length {
    case .minutes(let minutes):
        for period in bells.periods(on: weekday) {
            var start = period.range.start
            repeat {
                result.append(ClockRange(start, start.advanced(by: minutes)))
                start = start.advanced(by: max(1, grid))
            } while !period.isTeaching && start < period.range.end
        }
    case .periods(let count, let acrossBreaks):
        let teaching = bells.periods(on: weekday).filter(\.isTeaching)
        guard count >= 1, teaching.count >= count else { return [] }
        for first in 0...(teaching.count - count) {
            let rows = teaching[first..<first + count]
            let touches = zip(rows, rows.dropFirst()).allSatisfy { $0.range.end == $1.range.start }
            if let last = rows.last, touches || acrossBreaks {
                result.append(ClockRange(teaching[first].range.start, last.range.end))
            }
        }
    }
    return result.filter { range in stretches.contains { $0.contains(range) } }
}

/// The shortest possible session in minutes, for what a missed session falls short of.
func shortestSession(_ length: Meeting.Length, bells: BellSchedule) -> Int {
    switch length {
    case .minutes(let minutes):
        return minutes
    case .periods(let count, _):
        var shortest: Int?
        for weekday in Weekday.allCases {
            let teaching = bells.periods(on: weekday).filter(\.isTeaching).map(\.range.minutes)
            guard count >= 1, teaching.count >= count else { continue }
            for first in 0...(teaching.count - count) {
                let sum = teaching[first..<first + count].reduce(0, +)
                shortest = min(shortest ?? sum, sum)
            }
        }
        return shortest ?? 0
    }
}
