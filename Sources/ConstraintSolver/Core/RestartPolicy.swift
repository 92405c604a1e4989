/// When to restart: by glue in focused mode (Audemard, Simon: Refining restarts strategies, 2012; moving averages after Biere, Fröhlich, 2015), by
/// the Luby sequence in stable mode (Luby, Sinclair, Zuckerman, 1993). The modes alternate (Oh: Between SAT and UNSAT, 2015).
struct RestartPolicy {
    var isStable = false
    private var fast = 0.0
    private var slow = 0.0
    private var fastWeight = 1.0
    private var slowWeight = 1.0
    private var sinceRestart = 0
    private var lubyIndex = 1
    private var modeLeft = 1000
    private var modeLength = 1000

    mutating func noteConflict(glue: Int32) {
        fast += 0.03 * (Double(glue) - fast)
        slow += 0.0001 * (Double(glue) - slow)
        fastWeight *= 0.97
        slowWeight *= 0.9999
        sinceRestart += 1
        modeLeft -= 1
    }

    var isDue: Bool {
        if isStable { return sinceRestart >= 1024 * Self.luby(lubyIndex) }
        return sinceRestart >= 10 && fast / (1 - fastWeight) > 1.1 * slow / (1 - slowWeight)
    }

    /// Notes a restart. Returns whether the mode changed.
    mutating func noteRestart() -> Bool {
        sinceRestart = 0
        if isStable { lubyIndex += 1 }
        guard modeLeft <= 0 else { return false }
        modeLength += modeLength / 2
        modeLeft = modeLength
        isStable.toggle()
        return true
    }

    /// Begins a new search: the first restart is as far as ever.
    mutating func reset() {
        sinceRestart = 0
        lubyIndex = 1
    }

    /// 1, 1, 2, 1, 1, 2, 4, …; `index` from 1.
    static func luby(_ index: Int) -> Int {
        var index = index
        while true {
            let bits = Int.bitWidth - index.leadingZeroBitCount
            if index == (1 << bits) - 1 { return 1 << (bits - 1) }
            index -= (1 << (bits - 1)) - 1
        }
    }
}
