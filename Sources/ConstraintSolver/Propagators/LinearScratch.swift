/// A sum of terms on its way into normal form: `terms ≥ degree` with one term a variable, coefficients positive and at most the
/// degree, descending. Everything stays far from overflow, because ``Model/sumLimit`` bounds each stated sum.
struct LinearScratch: ~Copyable {
    var literals = Flat<Int32>()
    var coefficients = Flat<Int>()
    var degree = 0
    private(set) var total = 0
    private(set) var smallest = 0
    private(set) var largest = 0
    /// By variable: the coefficient of its positive literal so far.
    private var net: Flat<Int>
    private var isTouched: Flat<Bool>
    private var touched = Flat<Int32>()

    init(variables: Int) {
        net = Flat(repeating: 0, count: variables)
        isTouched = Flat(repeating: false, count: variables)
    }

    mutating func clear() {
        for index in 0..<touched.count {
            net[touched[index]] = 0
            isTouched[touched[index]] = false
        }
        touched.truncate(to: 0)
        degree = 0
    }

    /// Adds a term to the sum; `c·¬x` is `c − c·x`.
    mutating func add(_ coefficient: Int, _ literal: Int32) {
        let variable = literal >> 1
        if !isTouched[variable] {
            isTouched[variable] = true
            touched.append(variable)
        }
        if literal & 1 == 0 {
            net[variable] += coefficient
        } else {
            net[variable] -= coefficient
            degree -= coefficient
        }
    }

    /// Brings the sum into normal form, without the variables that are assigned. Cardinality constraints come out with coefficients 1.
    mutating func normalize(_ value: borrowing Flat<Int8>) {
        literals.truncate(to: 0)
        coefficients.truncate(to: 0)
        for index in 0..<touched.count {
            let variable = touched[index]
            let coefficient = net[variable]
            if coefficient == 0 { continue }
            let truth = value[2 * variable]
            if truth > 0 { degree -= coefficient }
            if truth != 0 { continue }
            if coefficient < 0 { degree -= coefficient }
            literals.append(2 * variable + (coefficient < 0 ? 1 : 0))
            coefficients.append(abs(coefficient))
        }
        saturate()
    }

    private mutating func saturate() {
        total = 0
        smallest = Int.max
        largest = 0
        for index in 0..<coefficients.count {
            let coefficient = min(coefficients[index], max(degree, 0))
            coefficients[index] = coefficient
            total += coefficient
            smallest = min(smallest, coefficient)
            largest = max(largest, coefficient)
        }
        guard largest == smallest, largest > 1 else { return }
        degree = (degree + largest - 1) / largest
        for index in 0..<coefficients.count { coefficients[index] = 1 }
        total = coefficients.count
        smallest = 1
        largest = 1
    }

    /// Takes the normal form as the sum, so that more terms can be added.
    mutating func reopen() {
        let degree = degree
        clear()
        self.degree = degree
        for index in 0..<literals.count { add(coefficients[index], literals[index]) }
    }

    /// Orders the terms by descending coefficient; equal ones keep their order.
    mutating func sort() {
        if smallest == largest { return }
        var terms = (0..<literals.count).map { (coefficients[$0], $0, literals[$0]) }
        terms.sort { $0.0 > $1.0 || ($0.0 == $1.0 && $0.1 < $1.1) }
        for (index, term) in terms.enumerated() {
            coefficients[index] = term.0
            literals[index] = term.2
        }
    }
}
