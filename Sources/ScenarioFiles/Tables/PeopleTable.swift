import SchoolModel

/// The columns of the tables `people` and `substitutes`.
struct PeopleTable {
    static let substitute = "substitute"

    let shape: TableShape
    private let id: Column<String>
    private let name: Column<String>
    private let school: Column<String>
    private let roles: ListColumn<String>
    private let tags: ListColumn<String>
    private let works: Column<[Weekday: [ClockRange]]>
    private let dates: ListColumn<DayRange>
    private let contract: Column<Int>
    private let pay: Column<Pay>

    init() {
        var shape = TableShape("a person")
        id = shape.required("id", .id)
        name = shape.optional("name", .anyText)
        school = shape.optional("school", .id)
        roles = shape.list("roles", .id)
        tags = shape.list("tags", .id)
        works = shape.optional("works", .workingHours)
        dates = shape.list("dates", .dates)
        contract = shape.optional("contract", .number(1...100, "a percentage"))
        pay = shape.optional("pay", .pay)
        self.shape = shape
    }

    /// Adds everyone to the loader. `hours` are those of people who have none of their own.
    func read(_ source: TableSource, hours: [Weekday: [ClockRange]]?, areSubstitutes: Bool, into loader: Loader) {
        let isWhole = source.forEachRow(shape, loader) { row in
            guard let id = row[id], loader.people.declare(row.located(self.id), loader) else {
                loader.people.isIncomplete = true
                return
            }
            let school = loader.homeSchool(row.located(self.school), of: "person", row.place)
            var roles = row[roles].map(\.value)
            if areSubstitutes && !roles.contains(PeopleTable.substitute) { roles.append(PeopleTable.substitute) }
            let ownHours = row[works]
            let hasHours = !row.located(works).string.isEmpty || hours != nil
            if !hasHours { loader.withoutHours.append(row.located(self.id)) }
            let dates = row[dates].flatMap(\.value.days)
            let contract = row[contract] ?? 100
            let pay = row[pay]
            guard let school, hasHours else { return }
            let person = Person(
                id: Person.ID(id), name: row[name] ?? id, school: school, roles: roles, tags: row[tags].map(\.value),
                works: WorkingHours(ownHours ?? hours ?? [:], dates: dates.isEmpty ? nil : Array(Set(dates))),
                contract: contract, pay: pay)
            loader.people.set(id, person)
        }
        if !isWhole { loader.people.isIncomplete = true }
    }
}

extension Loader {
    /// One message for all who have no working hours: most often one key is missing, not a cell of each.
    func reportMissingHours() {
        guard let first = withoutHours.first else { return }
        let others = withoutHours.count - 1
        let who =
            shown(first.string)
            + (others == 0 ? " has" : others == 1 ? " and one more have" : " and \(others) more have")
        wrong(
            "\(who) no working hours. Fill the column `works`, or give those of everyone in the key `working hours` of the "
                + "scenario.", at: first.place)
    }

    /// The school of a row: the one it names, or the only one.
    func homeSchool(_ name: Text, of what: String, _ row: Place) -> School.ID? {
        if !name.string.isEmpty { return schools.check(name, self) ? School.ID(name.string) : nil }
        if schools.count == 1, let only = schools.ids.first { return School.ID(only) }
        if schools.count > 1 {
            wrong(
                "There are several schools, so each \(what) needs one; the column `school` is empty. The schools are "
                    + "\(enumeration(schools.ids.sorted())).", at: row)
        }
        return nil
    }
}
