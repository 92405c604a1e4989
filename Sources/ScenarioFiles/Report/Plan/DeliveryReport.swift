import PlanVerifier
import SchoolModel

/// What each requirement promised and got: one line each, and below it what falls short.
struct DeliveryReport {
    private let agenda: Agenda
    private let deliveries: [Delivery]

    init(_ agenda: Agenda, _ deliveries: [Delivery]) {
        self.agenda = agenda
        self.deliveries = deliveries
    }

    var lines: [String] {
        var table = TextTable(["Requirement", "", "Kept", "Promised", "Delivered", "Short"], right: [2, 3, 4, 5])
        for delivery in deliveries {
            let kept = delivery.units.count { $0.shortfallMinutes == 0 }
            table.add([
                delivery.requirement.name, strength(of: delivery.requirement),
                "\(kept) of \(delivery.units.count)", Words.minutes(delivery.dueMinutes),
                Words.minutes(delivery.deliveredMinutes),
                delivery.shortfallMinutes == 0 ? "–" : Words.minutes(delivery.shortfallMinutes),
            ])
        }
        return table.isEmpty ? [] : table.lines + shortfalls
    }

    private var shortfalls: [String] {
        let short = deliveries.flatMap { delivery in
            delivery.units.filter { $0.shortfallMinutes > 0 }.map { (delivery.requirement, $0) }
        }
        guard !short.isEmpty else { return [] }
        var table = TextTable(["Falls short", "Of", "Delivered", "Short"], right: [2, 3])
        for (requirement, unit) in short {
            table.add([
                unit.label, requirement.name, Words.minutes(unit.deliveredMinutes),
                Words.minutes(unit.shortfallMinutes),
            ])
        }
        return [""] + table.lines
    }

    private func strength(of id: Requirement.ID) -> String {
        agenda.scenario.requirements.first { $0.id == id }?.strengthInWords ?? ""
    }
}
