"""Reads a model that `protected-time export --format opb` wrote, with its goals and conditions.

Models run to millions of rows, so everything is kept in flat arrays.
"""

from array import array

import numpy


class Rows:
    """Sparse rows; row `i` has the terms `starts[i]` to `starts[i + 1]`."""

    def __init__(self):
        self.coefficients = array("q")
        self.variables = array("i")
        self.starts = array("q", [0])
        self.bounds = array("q")
        self.equal = array("b")

    def __len__(self):
        return len(self.bounds)

    def add(self, line):
        """`+1 x1 -2 x2 >= 1 ;`"""
        words = line.replace("x", "").split()
        self.coefficients.extend(map(int, words[0:-3:2]))
        self.variables.extend(map(int, words[1:-3:2]))
        self.starts.append(len(self.variables))
        self.equal.append(words[-3] == "=")
        self.bounds.append(int(words[-2]))

    def freeze(self):
        for name in ("coefficients", "variables", "starts", "bounds", "equal"):
            setattr(self, name, numpy.asarray(getattr(self, name)))

    def terms(self, index):
        start, end = self.starts[index], self.starts[index + 1]
        return self.coefficients[start:end].tolist(), self.variables[start:end].tolist()

    def activities(self, truth):
        """The value of each row's left side. No row is empty."""
        return numpy.add.reduceat(self.coefficients * truth[self.variables], self.starts[:-1])

    def hold(self, truth):
        """Whether all rows hold."""
        slack = self.activities(truth) - self.bounds
        return bool(numpy.all(numpy.where(self.equal, slack == 0, slack >= 0)))


class Model:
    def __init__(self):
        self.variable_count = 0
        # Linear inequalities without conditions.
        self.rows = Rows()
        # Where a row has a condition, what was stated: by the row's index, the literal (a negative number is a negated variable)
        # and the row that need only hold if the literal is true, as an index into `stated`.
        self.conditions = {}
        self.stated = Rows()
        # (offset, coefficients, variables), the most important first.
        self.goals = []

    def value(self, level, truth):
        offset, coefficients, variables = self.goals[level]
        return offset + int(coefficients @ truth[variables])

    def values(self, truth):
        """The vector of the goals, for truth values (0 or 1) by variable."""
        return [self.value(level, truth) for level in range(len(self.goals))]

    def least(self, level):
        """What the level can't be less than, whatever the rows say."""
        offset, coefficients, _ = self.goals[level]
        return offset + int(numpy.minimum(coefficients, 0).sum())


def read(path):
    model = Model()
    condition = None
    with open(path) as file:
        for line in file:
            if line[0] in " +-":
                if condition is not None:
                    model.conditions[len(model.rows)] = (condition, len(model.stated) - 1)
                    condition = None
                model.rows.add(line)
            elif line.startswith("* if"):
                literal, row = line[5:].split(":", 1)
                condition = int(literal.replace("~", "-").replace("x", ""))
                model.stated.add(row)
            elif line.startswith("* goal"):
                words = line.split(":", 1)[1].replace("x", "").split()
                coefficients, variables = (numpy.array(words[at::2], dtype=numpy.int64) for at in (1, 2))
                model.goals.append((int(words[0]), coefficients, variables))
            elif line.startswith("* #variable="):
                model.variable_count = int(line.split()[2])
    model.rows.freeze()
    model.stated.freeze()
    return model
