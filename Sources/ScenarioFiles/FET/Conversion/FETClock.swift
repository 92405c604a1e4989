internal import SchoolModel

/// The clock times of the hours of a FET file, which knows hours by name only.
struct FETClock: Hashable {
    /// Where the times come from.
    enum Source: Hashable {
        /// The names say start and end.
        case names
        /// The names say starts; each hour is taken to last as long as the shortest step from start to start.
        case starts(minutes: Int)
        /// The names don't say it; hours of so many minutes are laid one after another from 08:00.
        case assumed(minutes: Int, because: String)
    }

    /// One for each row of the bell schedule, in order, without overlaps.
    var ranges: [ClockRange]
    var source: Source

    /// Reads the clock times from the names of the hours, or lays out a grid where that is not possible for all.
    init(week: FETWeek, hours: [FETFile.Label]) {
        if week.hasHalves {
            self.init(assumedFor: week.rows, because: "mornings and afternoons have hours with the same names")
            return
        }
        do throws(Unclear) {
            let read = hours.map { (label) -> [ClockText] in
                let times = ClockText.all(in: label.name)
                return times.isEmpty ? ClockText.all(in: label.longName ?? "") : times
            }
            self = try FETClock(read: read, names: hours.map(\.name))
        } catch {
            self.init(assumedFor: week.rows, because: error.reason)
        }
    }

    private init(assumedFor rows: Int, because reason: String) {
        let start = 8 * 60
        let minutes = rows * 50 <= 1440 - start ? 50 : (1440 - start) / max(1, rows)
        ranges = (0..<rows).map {
            ClockRange(
                ClockTime(minutes: start + $0 * minutes), ClockTime(minutes: start + ($0 + 1) * minutes))
        }
        source = .assumed(minutes: minutes, because: reason)
    }

    /// Why the names don't give clock times.
    private struct Unclear: Error {
        var reason: String
    }

    private init(read: [[ClockText]], names: [String]) throws(Unclear) {
        var starts: [Int] = []
        var ends: [Int?] = []
        for (times, name) in zip(read, names) {
            guard let first = times.first else { throw Unclear(reason: "the hour \"\(name)\" has no clock time") }
            guard times.count == 1 else { throw Unclear(reason: "the hour \"\(name)\" has several clock times") }
            let previous = ends.last.flatMap(\.self) ?? starts.last ?? 0
            guard let start = first.start.minutes(from: previous) else {
                throw Unclear(reason: "the hour \"\(name)\" is not later than the hour before it")
            }
            starts.append(start)
            if let end = first.end {
                guard let minutes = end.minutes(from: start + 1) else {
                    throw Unclear(reason: "the hour \"\(name)\" ends before it starts")
                }
                ends.append(minutes)
            } else {
                ends.append(nil)
            }
        }
        guard zip(starts, starts.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw Unclear(reason: "the clock times of the hours are not in order")
        }
        let steps = zip(starts, starts.dropFirst()).map { $1 - $0 }
        if let minutes = steps.min(), ends.contains(nil) {
            guard let last = starts.last, last + minutes <= 1440 else {
                throw Unclear(reason: "the last hour would end after midnight")
            }
            source = .starts(minutes: minutes)
            ends = zip(starts, ends).map { $1 ?? $0 + minutes }
        } else {
            source = .names
        }
        guard zip(ends, starts.dropFirst()).allSatisfy({ ($0 ?? 0) <= $1 }) else {
            throw Unclear(reason: "the clock times of the hours overlap")
        }
        ranges = try zip(starts, ends).map { (start, end) throws(Unclear) in
            guard let end else { throw Unclear(reason: "a single hour has no end") }
            return ClockRange(ClockTime(minutes: start), ClockTime(minutes: end))
        }
    }
}
