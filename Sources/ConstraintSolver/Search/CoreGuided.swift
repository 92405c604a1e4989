/// Core-guided lower bounds of one level.
struct CoreGuided {
    var level: Int
}
