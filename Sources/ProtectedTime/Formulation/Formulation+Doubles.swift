internal import ConstraintSolver
internal import SchoolModel

extension Formulation {
    /// A double lesson that the same teacher leaves is covered as one, or at a price.
    mutating func formulateDoubles(_ waysOfHeld: [Int: [Int]]) {
        for (first, second) in doubles() {
            for teacher in timetable.held[first].teachers {
                guard let leavesFirst = leaves(first, teacher), let leavesSecond = leaves(second, teacher) else {
                    continue
                }
                var price: Literal?
                if let points = scenario.cover.splitDoublePoints {
                    let split = model.newLiteral()
                    add([Term(points, split)], to: .disruption)
                    price = split
                }
                let here = continuations(waysOfHeld[first] ?? [], teacher)
                let there = continuations(waysOfHeld[second] ?? [], teacher)
                for (ways, others, leavesOther) in [(here, there, leavesSecond), (there, here, leavesFirst)] {
                    for (way, literals) in ways.sorted(by: { $0.key < $1.key }) {
                        let same = others[way] ?? []
                        for literal in literals {
                            model.addClause([!literal, !leavesOther] + same + (price.map { [$0] } ?? []))
                        }
                    }
                }
            }
        }
    }

    /// Consecutive occurrences of one lesson on one date with no other teaching period starting between them.
    func doubles() -> [(Int, Int)] {
        var last: [Int: Int] = [:]
        var result: [(Int, Int)] = []
        for (index, held) in timetable.held.enumerated() where !held.isCancelled {
            if let previous = last[held.lesson], timetable.held[previous].day == held.day {
                let gap =
                    timetable.held[previous].span.range
                    .end..<max(
                        timetable.held[previous].span.range.end, held.span.range.start)
                let bells = timetable.schoolIndex[timetable.lesson(held).school].map { scenario.schools[$0].bells }
                let between = bells?.periods(on: held.span.day.weekday).contains {
                    $0.isTeaching && gap.contains($0.range.start)
                }
                if between != true, timetable.held[previous].span.range.end <= held.span.range.start {
                    result.append((previous, index))
                }
            }
            last[held.lesson] = index
        }
        return result
    }

    /// A teacher's ways, by what must stay the same over a double: action, person and joined lesson.
    private func continuations(_ indices: [Int], _ teacher: Int) -> [Continuation: [Literal]] {
        var result: [Continuation: [Literal]] = [:]
        for index in indices where ways[index].teacher == teacher {
            let way = ways[index]
            let key = Continuation(
                action: way.action, person: way.person ?? -1, joins: way.joins.map { timetable.held[$0].lesson } ?? -1)
            result[key, default: []].append(way.literal)
        }
        return result
    }
}

private struct Continuation: Hashable, Comparable {
    let action: CoverAction
    let person: Int
    let joins: Int

    static func < (left: Continuation, right: Continuation) -> Bool {
        (left.action.rawValue, left.person, left.joins) < (right.action.rawValue, right.person, right.joins)
    }
}
