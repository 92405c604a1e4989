import SchoolModel

/// The columns of the table `classes`.
struct ClassesTable {
    let shape: TableShape
    private let id: Column<String>
    private let school: Column<String>
    private let grade: Column<Int>
    private let pupils: Column<Int>
    private let tags: ListColumn<String>
    private let partOf: ListColumn<String>

    init() {
        var shape = TableShape("a class")
        id = shape.required("id", .id)
        school = shape.optional("school", .id)
        grade = shape.optional("grade", .number(0...99))
        pupils = shape.optional("pupils", .number(0...100_000))
        tags = shape.list("tags", .id)
        partOf = shape.list("part of", .id)
        self.shape = shape
    }

    func read(_ source: TableSource, into loader: Loader) {
        var parts: [Text] = []
        let isWhole = source.forEachRow(shape, loader) { row in
            guard let id = row[id], loader.classes.declare(row.located(self.id), loader) else {
                loader.classes.isIncomplete = true
                return
            }
            let school = loader.homeSchool(row.located(self.school), of: "class", row.place)
            let origins = row[partOf]
            parts += origins.map(\.text)
            guard let school else { return }
            loader.classes.set(
                id,
                SchoolClass(
                    id: SchoolClass.ID(id), school: school, pupils: row[pupils], grade: row[grade],
                    tags: row[tags].map(\.value), partOf: origins.map { SchoolClass.ID($0.value) }))
        }
        if !isWhole { loader.classes.isIncomplete = true }
        for part in parts { _ = loader.classes.check(part, loader) }
        refuseCycles(loader)
    }

    /// A class can't come from itself, however many steps away.
    private func refuseCycles(_ loader: Loader) {
        var settled: Set<SchoolClass.ID> = []
        for start in loader.classes.values where !start.partOf.isEmpty {
            // Depth first with a stack of our own: the input decides how deep it goes.
            var path: [(id: SchoolClass.ID, rest: [SchoolClass.ID])] = [(start.id, start.partOf)]
            var onPath: Set<SchoolClass.ID> = [start.id]
            while let top = path.last, !settled.contains(start.id) {
                guard let next = top.rest.last else {
                    settled.insert(top.id)
                    onPath.remove(top.id)
                    path.removeLast()
                    continue
                }
                path[path.count - 1].rest.removeLast()
                if onPath.contains(next), let place = loader.classes.place(of: top.id.name) {
                    loader.wrong(
                        "The class \(shown(next.name)) is part of itself, by way of \(shown(top.id.name)).", at: place)
                } else if !settled.contains(next), let origin = loader.classes[next.name] {
                    path.append((next, origin.partOf))
                    onPath.insert(next)
                }
            }
        }
    }
}
