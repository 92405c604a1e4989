import SchoolModel

/// The columns of the table `rooms`.
struct RoomsTable {
    let shape: TableShape
    private let id: Column<String>
    private let school: Column<String>
    private let seats: Column<Int>
    private let tags: ListColumn<String>

    init() {
        var shape = TableShape("a room")
        id = shape.required("id", .id)
        school = shape.optional("school", .id)
        seats = shape.optional("seats", .number(0...100_000))
        tags = shape.list("tags", .id)
        self.shape = shape
    }

    func read(_ source: TableSource, into loader: Loader) {
        let isWhole = source.forEachRow(shape, loader) { row in
            guard let id = row[id], loader.rooms.declare(row.located(self.id), loader) else {
                loader.rooms.isIncomplete = true
                return
            }
            let school = loader.homeSchool(row.located(self.school), of: "room", row.place)
            let seats = row[seats]
            let tags = row[tags].map(\.value)
            guard let school else { return }
            loader.rooms.set(id, Room(id: Room.ID(id), school: school, seats: seats, tags: tags))
        }
        if !isWhole { loader.rooms.isIncomplete = true }
    }
}
