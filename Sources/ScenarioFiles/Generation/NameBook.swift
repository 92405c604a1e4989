/// Invented names: each full name, and each id made of it, is given once.
struct NameBook {
    private static let first = [
        "Ada", "Alba", "Alma", "Anton", "Arlo", "Basil", "Bea", "Bruno", "Calla", "Cato", "Clara", "Dario", "Delia",
        "Edda", "Edwin", "Elio", "Elsa", "Emre", "Enid", "Ezra", "Fay", "Felix", "Flora", "Frida", "Gil", "Greta",
        "Hana", "Hugo", "Ida", "Imre", "Ines", "Iris", "Ivo", "Jana", "Jonas", "Juno", "Kai", "Kira", "Lars", "Lea",
        "Leo", "Lina", "Luca", "Lydia", "Maja", "Malik", "Mara", "Milo", "Mina", "Nadia", "Nils", "Nora", "Olga",
        "Omar", "Otis", "Paula", "Petra", "Piet", "Quinn", "Rafi", "Rhea", "Rosa", "Ruben", "Sami", "Selma", "Silas",
        "Sol", "Tara", "Theo", "Tilda", "Uma", "Vera", "Viktor", "Wanda", "Wim", "Yara", "Yusuf", "Zelda", "Zora",
    ]
    private static let last = [
        "Alder", "Ashby", "Barlow", "Beck", "Birch", "Brandt", "Brook", "Calder", "Carver", "Conti", "Dale", "Dorn",
        "Eklund", "Elm", "Farrow", "Fenn", "Forde", "Garland", "Glen", "Grove", "Hale", "Hartley", "Heath", "Holm",
        "Hurst", "Iversen", "Jansen", "Keller", "Kemp", "Lake", "Larsen", "Linden", "Lowe", "Marsh", "Meadows", "Moor",
        "Moss", "Nash", "Novak", "Oakes", "Olsen", "Park", "Pike", "Quarry", "Reed", "Ridley", "Rowan", "Sand", "Shaw",
        "Stone", "Thorn", "Ulrich", "Vale", "Vogel", "Wells", "West", "Wilder", "Wren", "Yates", "Ziegler",
    ]
    private static let places = [
        "Alder", "Ash", "Birch", "Bridge", "Brook", "Cedar", "Chapel", "Cliff", "Elm", "Fern", "Harbour", "Hazel",
        "Heath", "Hill", "Lake", "Lark", "Maple", "Meadow", "Mill", "North", "Oak", "Orchard", "Pine", "River",
        "Rose", "South", "Spring", "Stone", "Valley", "Willow",
    ]
    private static let kinds = [
        "Bank", "Corner", "Court", "End", "Field", "Gate", "Green", "Grove", "Lane", "Park", "Road", "Side", "View",
        "Way",
    ]

    private let isDistrict: Bool
    private var taken: Set<String> = []

    init(schools: Int) {
        isDistrict = schools > 1
    }

    /// What stands before each id of a school: nothing where it is the only one, `s03-` for the third of a district.
    func prefix(_ number: Int) -> String {
        guard isDistrict else { return "" }
        let text = String(number + 1)
        return "s" + String(repeating: "0", count: max(0, 2 - text.count)) + text + "-"
    }

    /// The name of a school.
    mutating func school(_ chance: inout Chance) -> String {
        unused(
            "",
            among: { chance in
                Self.places[chance.below(Self.places.count)] + " " + Self.kinds[chance.below(Self.kinds.count)]
            }, &chance
        ).name + " School"
    }

    /// A person's id and name.
    mutating func person(prefix: String, _ chance: inout Chance) -> (id: String, name: String) {
        unused(
            prefix,
            among: { chance in
                Self.first[chance.below(Self.first.count)] + " " + Self.last[chance.below(Self.last.count)]
            }, &chance)
    }

    /// A drawn name whose id is free; after some tries with a number.
    private mutating func unused(
        _ prefix: String, among draw: (inout Chance) -> String, _ chance: inout Chance
    ) -> (id: String, name: String) {
        var name = draw(&chance)
        var tries = 1
        func id() -> String { prefix + name.lowercased().replacing(" ", with: ".") }
        while !taken.insert(id()).inserted {
            name = draw(&chance)
            tries += 1
            if tries > 20 { name += " \(tries)" }
        }
        return (id(), name)
    }
}
