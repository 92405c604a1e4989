/// What a `.fet` file says, as far as it matters for a timetable that is finished: the lists, and where each activity
/// was put. How the timetable was to be made is left out.
struct FETFile: Hashable, Sendable {
    /// FET's ways to read its list of days.
    enum Mode: String, CaseIterable, Hashable, Sendable {
        /// Each day is a day.
        case official = "Official"
        /// Each two days are the morning and the afternoon of one day.
        case morningsAfternoons = "Mornings_Afternoons"
        /// Days and hours are not times at all, but blocks of a curriculum.
        case blockPlanning = "Block_Planning"
        /// The days of the terms one after another.
        case terms = "Terms"
    }

    /// One hour of one day, both counted from 0 in the file's lists.
    struct Cell: Hashable, Comparable, Sendable {
        var day: Int
        var hour: Int

        static func < (left: Cell, right: Cell) -> Bool {
            (left.day, left.hour) < (right.day, right.hour)
        }
    }

    /// A day or an hour: what the file refers to it by, and the longer name that newer versions add.
    struct Label: Hashable, Sendable {
        var name: String
        var longName: String?
    }

    struct Teacher: Hashable, Sendable {
        var name: String
        /// Hours a week that the teacher is meant to teach; 0 in the file means that nobody said.
        var targetHours: Int?
        var qualifiedSubjects: [String]
    }

    /// A year, a group of a year or a subgroup of a group.
    struct StudentSet: Hashable, Sendable {
        var name: String
        /// 0 in the file means that nobody said.
        var pupils: Int?
        var parts: [StudentSet]
    }

    struct Activity: Hashable, Sendable {
        var id: Int
        /// Activities that were split from one have the same group; 0 stands alone.
        var group: Int
        var subject: String
        var tags: [String]
        var teachers: [String]
        var students: [String]
        /// Hours in a row.
        var duration: Int
        var isActive: Bool
        var line: Int
    }

    struct Room: Hashable, Sendable {
        var name: String
        var building: String?
        var capacity: Int?
        /// A virtual room stands for a choice of real ones.
        var isVirtual: Bool
    }

    /// Where an activity was put.
    struct Placement: Hashable, Sendable {
        var start: Cell
        /// Real rooms; several where the activity has a virtual room.
        var rooms: [String]
    }

    var path: String
    var institution = ""
    var version = ""
    var mode = Mode.official
    var days: [Label] = []
    var hours: [Label] = []
    var teachers: [Teacher] = []
    var years: [StudentSet] = []
    var activities: [Activity] = []
    var rooms: [Room] = []
    /// Cells in which nobody is taught.
    var breaks: Set<Cell> = []
    var teacherNotAvailable: [String: Set<Cell>] = [:]
    var roomNotAvailable: [String: Set<Cell>] = [:]
    /// Starts and rooms that the file fixes, by activity.
    var starts: [Int: Cell] = [:]
    var chosenRooms: [Int: [String]] = [:]
    /// Conditions on how the timetable is made, which are not read.
    var otherConstraints = 0

    init(path: String) {
        self.path = path
    }
}
