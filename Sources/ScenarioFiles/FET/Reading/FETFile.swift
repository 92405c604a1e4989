/// What a `.fet` file says, as far as it matters for a timetable that is finished: the lists, and where each activity
/// was put. How the timetable was to be made is left out.
package struct FETFile: Hashable, Sendable {
    /// FET's ways to read its list of days.
    package enum Mode: String, CaseIterable, Hashable, Sendable {
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
    package struct Cell: Hashable, Comparable, Sendable {
        package var day: Int
        package var hour: Int

        package init(day: Int, hour: Int) {
            self.day = day
            self.hour = hour
        }

        package static func < (left: Cell, right: Cell) -> Bool {
            (left.day, left.hour) < (right.day, right.hour)
        }
    }

    /// A day or an hour: what the file refers to it by, and the longer name that newer versions add.
    package struct Label: Hashable, Sendable {
        package var name: String
        package var longName: String?
    }

    package struct Teacher: Hashable, Sendable {
        package var name: String
        /// Hours a week that the teacher is meant to teach; 0 in the file means that nobody said.
        package var targetHours: Int?
        package var qualifiedSubjects: [String]
    }

    /// A year, a group of a year or a subgroup of a group.
    package struct StudentSet: Hashable, Sendable {
        package var name: String
        /// 0 in the file means that nobody said.
        package var pupils: Int?
        package var parts: [StudentSet]
    }

    package struct Activity: Hashable, Sendable {
        package var id: Int
        /// Activities that were split from one have the same group; 0 stands alone.
        package var group: Int
        package var subject: String
        package var tags: [String]
        package var teachers: [String]
        package var students: [String]
        /// Hours in a row.
        package var duration: Int
        package var isActive: Bool
        package var line: Int
    }

    package struct Room: Hashable, Sendable {
        package var name: String
        package var building: String?
        package var capacity: Int?
        /// A virtual room stands for a choice of real ones.
        package var isVirtual: Bool
    }

    /// Where an activity was put.
    package struct Placement: Hashable, Sendable {
        package var start: Cell
        /// Real rooms; several where the activity has a virtual room.
        package var rooms: [String]
    }

    package var path: String
    package var institution = ""
    package var version = ""
    package var mode = Mode.official
    package var days: [Label] = []
    package var hours: [Label] = []
    package var teachers: [Teacher] = []
    package var years: [StudentSet] = []
    package var activities: [Activity] = []
    package var rooms: [Room] = []
    /// Cells in which nobody is taught.
    package var breaks: Set<Cell> = []
    package var teacherNotAvailable: [String: Set<Cell>] = [:]
    package var roomNotAvailable: [String: Set<Cell>] = [:]
    /// Starts and rooms that the file fixes, by activity.
    package var starts: [Int: Cell] = [:]
    package var chosenRooms: [Int: [String]] = [:]
    /// Conditions on how the timetable is made, which are not read.
    package var otherConstraints = 0

    package init(path: String) {
        self.path = path
    }
}
