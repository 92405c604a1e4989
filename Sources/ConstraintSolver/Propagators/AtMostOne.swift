/// At-most-one groups, natively: a group of n literals takes n words instead of n²/2 clauses. The reason for each
/// implied literal is the binary clause over the true literal.
extension Core {
    /// A group of so many becomes binary clauses.
    static let smallGroup = 4

    /// Adds a group of different unassigned variables' literals at decision level 0. Small ones become binary clauses.
    mutating func addGroup(_ literals: borrowing Flat<Int32>) {
        if literals.count <= Self.smallGroup {
            for a in 0..<literals.count {
                for b in 0..<a { addBinary(literals[a] ^ 1, literals[b] ^ 1) }
            }
            return
        }
        let group = Int32(groupStarts.count - 1)
        for index in 0..<literals.count {
            groupLiterals.append(literals[index])
            groupsOf.append(group, to: literals[index])
        }
        groupStarts.append(Int32(groupLiterals.count))
    }

    /// Makes the other literals false of each group that the literal, which is true, is in.
    @inline(__always)
    mutating func propagateGroups(_ literal: Int32) -> Bool {
        let header = groupsOf.headers[literal]
        for index in 0..<header.count {
            let group = groupsOf.pool[header.start &+ index]
            let end = groupStarts[group &+ 1]
            var place = groupStarts[group]
            work &+= 1 &+ Int((end &- place) >> 3)
            while place < end {
                let other = groupLiterals[place]
                place &+= 1
                let otherValue = value[other]
                if otherValue < 0 || other == literal { continue }
                if otherValue == 0 {
                    enqueue(other ^ 1, Reason(kind: Reason.Kind.binary, data: literal ^ 1))
                    continue
                }
                explanation.truncate(to: 0)
                explanation.append(literal ^ 1)
                explanation.append(other ^ 1)
                return false
            }
        }
        return true
    }
}
