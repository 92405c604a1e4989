extension Family {
    /// School timetables: each lesson has a class and a teacher and gets one slot; a class and a teacher have one lesson at a time; teachers are
    /// away at some slots; a slot has few rooms. Tight, so that both answers occur.
    static let timetables = Family(
        name: "timetables",
        instances: [(12, 20, 17, 1), (14, 20, 17, 2), (16, 24, 20, 3), (18, 25, 21, 4), (20, 25, 21, 5)].map {
            classes, slots, lessons, seed in
            Instance(
                "timetable-\(classes)-\(slots)-\(lessons)-\(seed)",
                cnf: {
                    timetable(classes: classes, slots: slots, lessons: lessons, seed)
                })
        })

    /// `lessons` is a class's number of lessons; about as many are a teacher's.
    private static func timetable(classes: Int, slots: Int, lessons count: Int, _ seed: Int) -> Formula {
        var random = Randomness(seed &* 91 &+ classes)
        var formula = Formula()
        // Teachers take turns, so that each has about as many lessons as a class has.
        let lessons = (0..<classes).flatMap { number in
            random.shuffled(Array(0..<count)).map { (class: number, teacher: (number + $0 * $0) % (classes + 1)) }
        }
        let away = (0...classes).map { _ in Set(random.sample((slots - count) / 2 + 1, below: slots)) }
        let places = lessons.map { _ in formula.newVariables(slots) }
        for (lesson, place) in zip(lessons, places) {
            formula.addExactlyOne(place)
            for slot in 0..<slots where away[lesson.teacher].contains(slot) { formula.add(-place[slot]) }
        }
        for slot in 0..<slots {
            for number in 0...classes {
                formula.addAtMostOne(lessons.indices.filter { lessons[$0].class == number }.map { places[$0][slot] })
                formula.addAtMostOne(lessons.indices.filter { lessons[$0].teacher == number }.map { places[$0][slot] })
            }
            formula.addAtMost((lessons.count + slots - 1) / slots, of: places.map { $0[slot] })
        }
        return formula
    }

    /// Latin squares with holes (Gomes, Selman: Problem structure in the presence of perturbations, 1997): a timetable of rows and columns that meet
    /// once each. Satisfiable; hardest at about 42 % holes.
    static let latinSquares = Family(
        name: "latin-squares",
        instances: [(36, 42, 1), (36, 43, 2), (38, 42, 3)].map { size, holes, seed in
            Instance("latin-\(size)-\(holes)-\(seed)", cnf: { latin(size: size, holes: holes, seed) })
        })

    private static func latin(size: Int, holes: Int, _ seed: Int) -> Formula {
        var random = Randomness(seed &* 17 &+ size)
        var square = (0..<size).map { row in (0..<size).map { (row + $0) % size } }
        shuffle(&square, &random)
        var formula = Formula()
        let cells = (0..<size).map { _ in (0..<size).map { _ in formula.newVariables(size) } }
        for a in 0..<size {
            for b in 0..<size {
                formula.addExactlyOne(cells[a][b])
                formula.addExactlyOne((0..<size).map { cells[a][$0][b] })
                formula.addExactlyOne((0..<size).map { cells[$0][a][b] })
                if random.below(100) >= holes { formula.add(cells[a][b][square[a][b]]) }
            }
        }
        return formula
    }

    /// Jacobson and Matthews' walk is more even, but rows, columns, symbols and intercalates in random order do for this purpose.
    private static func shuffle(_ square: inout [[Int]], _ random: inout Randomness) {
        let size = square.count
        let symbols = random.shuffled(Array(0..<size))
        let columns = random.shuffled(Array(0..<size))
        square = random.shuffled(square).map { row in columns.map { symbols[row[$0]] } }
        for _ in 0..<size * size * 20 {
            let (a, b) = (random.below(size), random.below(size))
            let (x, y) = (random.below(size), random.below(size))
            // Swaps the two symbols of a 2 × 2 square within the square.
            if a != b, x != y, square[a][x] == square[b][y], square[a][y] == square[b][x] {
                square[a].swapAt(x, y)
                square[b].swapAt(x, y)
            }
        }
    }
}
