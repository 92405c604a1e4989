import SchoolModel

/// What is known while a scenario is read: what was found so far, and what is wrong.
final class Loader {
    let folder: Folder
    var problems = Problems()

    var calendar: SchoolCalendar?
    var schools = Registry<School>("school", "schools")
    var people = Registry<Person>("person", "people")
    var classes = Registry<SchoolClass>("class", "classes")
    var rooms = Registry<Room>("room", "rooms")
    var lessons = Registry<Lesson>("lesson", "lessons")
    var teams = Registry<Scenario.Team>("team", "teams")
    var pools = Registry<Pool>("pool", "pools")
    var limits = Registry<Limit>("limit", "limits")
    var requirements = Registry<Requirement>("requirement", "requirements")
    var absences: [Absence] = []
    var absencePlaces: [Place] = []
    /// Where the keys of the scenario itself stand.
    var keyPlaces: [String: Place] = [:]
    var teaching = Teaching()
    /// People for whom no working hours are given.
    var withoutHours: [Text] = []
    /// Names of pools in the timetable, to be looked up once pools are known.
    var poolMentions: [Text] = []
    /// The subjects of the timetable.
    var subjects: Set<String> = []

    init(folder: Folder) {
        self.folder = folder
    }

    func wrong(_ message: String, at place: Place) {
        problems.add(message, at: place)
    }

    func unknownKey(_ key: Text, of what: String, known: [String]) {
        let nearest = nearestName(to: key.string, among: known)
        let help = nearest.map { " Did you mean `\($0)`?" } ?? " The keys are \(enumeration(known))."
        wrong("\(shown(key.string)) is not a key of \(what).\(help)", at: key.place)
    }

    /// Reads a text; what is wrong with it is reported.
    func read<Value>(_ text: Text, as phrase: Phrase<Value>) -> Value? {
        do throws(Wrong) {
            return try phrase.read(text.string)
        } catch {
            let found =
                text.string.isEmpty
                ? "Nothing was found; \(phrase.expected) is expected."
                : "\(shown(text.string)) is not \(phrase.expected)."
            wrong(found + (error.detail.map { " \($0)" } ?? ""), at: text.place)
            return nil
        }
    }
}
