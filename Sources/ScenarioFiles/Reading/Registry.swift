/// The people, classes, rooms, … of a scenario by id, with the place of each.
struct Registry<Entity> {
    /// `person` and `people`, for messages.
    let singular: String
    let plural: String
    private var indices: [String: Int] = [:]
    private var entities: [Entity?] = []
    private(set) var places: [Place] = []
    /// Set where some ids could not be read: a name that is not found may be one of them, and nothing is said about it.
    var isIncomplete = false

    init(_ singular: String, _ plural: String) {
        self.singular = singular
        self.plural = plural
    }

    /// In the order of the files, without those that were wrong.
    var values: [Entity] { entities.compactMap { $0 } }

    var ids: Dictionary<String, Int>.Keys { indices.keys }

    var count: Int { entities.count }

    /// Whether everything that the files say could be read. Otherwise nothing can be said about who fits a filter.
    var isWhole: Bool { !isIncomplete && !entities.contains { $0 == nil } }

    subscript(id: String) -> Entity? {
        indices[id].flatMap { entities[$0] }
    }

    func place(of id: String) -> Place? {
        indices[id].map { places[$0] }
    }

    func knows(_ id: String) -> Bool {
        indices[id] != nil
    }

    /// Takes an id; where it is taken already, that is reported.
    ///
    /// An entity whose other values are wrong keeps its id, so that no further message says that it is unknown.
    mutating func declare(_ id: Text, _ loader: Loader) -> Bool {
        if let index = indices[id.string] {
            let first = places[index]
            let same = first.file == id.place.file ? "" : "\(first.file):"
            loader.wrong(
                "The \(singular) \(shown(id.string)) stands twice; first in \(same.isEmpty ? "line " : same)\(first.line).",
                at: id.place)
            isIncomplete = true
            return false
        }
        indices[id.string] = entities.count
        entities.append(nil)
        places.append(id.place)
        return true
    }

    mutating func set(_ id: String, _ entity: Entity) {
        if let index = indices[id] { entities[index] = entity }
    }

    mutating func updateAll(_ body: (inout Entity) -> Void) {
        for index in entities.indices {
            guard var entity = entities[index] else { continue }
            body(&entity)
            entities[index] = entity
        }
    }

    /// Whether there is such an id; if not, that is reported.
    func check(_ id: Text, _ loader: Loader) -> Bool {
        if knows(id.string) { return true }
        if isIncomplete { return false }
        loader.wrong(
            "There is no \(singular) \(shown(id.string))." + advice(for: id.string, among: ids, what: plural),
            at: id.place)
        return false
    }
}
