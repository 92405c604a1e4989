internal import Foundation
internal import SchoolModel

/// The names of weekdays in the languages that are frequent in timetables.
///
/// Short forms are English only: `mar` and `ma` are different days in different languages.
enum WeekdayNames {
    private static let languages = [
        "monday tuesday wednesday thursday friday saturday sunday",
        "mon tue wed thu fri sat sun",
        "mon tues wed thurs fri sat sun",
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
        "mandag tisdag onsdag torsdag fredag lordag sondag",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "lunes martes miercoles jueves viernes sabado domingo",
        "segunda terca quarta quinta sexta sabado domingo",
        "lunedi martedi mercoledi giovedi venerdi sabato domenica",
        "luni marti miercuri joi vineri sambata duminica",
        "dilluns dimarts dimecres dijous divendres dissabte diumenge",
        "δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο κυριακη",
        "понедельник вторник среда четверг пятница суббота воскресенье",
        "понеделник вторник сряда четвъртък петък събота неделя",
        "hetfo kedd szerda csutortok pentek szombat vasarnap",
        "الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد",
    ]

    private static let byName: [String: Weekday] = languages.reduce(into: [:]) { table, names in
        for (weekday, name) in zip(Weekday.allCases, names.split(separator: " ")) {
            table[folded(name)] = weekday
        }
    }

    /// The weekday that the first word of a name means (`Monday`, `lundi matin`, `monday2`), or `nil`.
    static func weekday(named name: String) -> Weekday? {
        let word = name.drop { !$0.isLetter }.prefix { $0.isLetter }
        return byName[folded(word)]
    }

    /// Without case and accents, and with the hamza of Arabic letters left out, since both spellings are frequent.
    private static func folded(_ word: Substring) -> String {
        let bare = word.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        return String(bare.map { "أإآ".contains($0) ? "ا" : $0 })
    }
}
