"""Takes back what a solution pays for without need."""

import numpy


class Polish:
    """Makes variables false that worsen a goal and that no row needs, the most important goals first.

    While an early goal is sought, nothing keeps the counters of a later one as small as they could be. The plan that such
    a solution means is better than its values say; here they are put right, as the verifier does for our plans.
    """

    def __init__(self, model):
        self.rows = model.rows
        known = numpy.zeros(model.variable_count + 1, bool)
        order = []
        for _, coefficients, variables in model.goals:
            new = variables[(coefficients > 0) & ~known[variables]]
            known[new] = True
            order.append(new)
        for _, coefficients, variables in model.goals:
            known[variables[coefficients < 0]] = False
        order = numpy.concatenate(order) if order else numpy.zeros(0, int)
        self.order = order[known[order]]

        # The rows of these variables, by column.
        entries = numpy.flatnonzero(known[self.rows.variables])
        entries = entries[numpy.argsort(self.rows.variables[entries], kind="stable")]
        self.columns = numpy.searchsorted(self.rows.variables[entries], numpy.arange(model.variable_count + 2))
        self.row = numpy.searchsorted(self.rows.starts, entries, side="right") - 1
        self.coefficients = self.rows.coefficients[entries]

    def __call__(self, truth):
        """The better truth values; `truth` itself stays as it is."""
        truth = truth.copy()
        slack = self.rows.activities(truth) - self.rows.bounds
        for variable in self.order[truth[self.order] > 0].tolist():
            at = slice(self.columns[variable], self.columns[variable + 1])
            row = self.row[at]
            left = slack[row] - self.coefficients[at]
            if numpy.all(left >= 0) and not numpy.any(self.rows.equal[row]):
                slack[row] = left
                truth[variable] = 0
        return truth
