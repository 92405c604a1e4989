"""Reads a model that `protected-time export --format opb` wrote, with its goals and conditions."""

from dataclasses import dataclass, field


@dataclass
class Row:
    coefficients: list
    variables: list
    relation: str
    bound: int

    @property
    def is_unit(self):
        return all(abs(c) == 1 for c in self.coefficients)


@dataclass
class Conditional:
    """A row that need only hold if the literal is true; a negative number is a negated variable."""

    condition: int
    row: Row


@dataclass
class Model:
    variable_count: int = 0
    # The rows as linear inequalities without conditions, and, where a row has one, what was stated.
    rows: list = field(default_factory=list)
    stated: dict = field(default_factory=dict)
    # (offset, coefficients, variables), the most important first.
    goals: list = field(default_factory=list)

    def values(self, truth):
        """The vector of the goals, for truth values by variable."""
        return [offset + sum(c for c, v in zip(cs, vs) if truth[v]) for offset, cs, vs in self.goals]


def read(path):
    model = Model()
    conditional = None
    with open(path) as file:
        for line in file:
            if line.startswith("* goal"):
                words = line.split(":", 1)[1].split()
                model.goals.append((int(words[0]), *_terms(words[1:])))
            elif line.startswith("* #variable="):
                model.variable_count = int(line.split()[2])
            elif line.startswith("* if"):
                literal, rest = line[5:].split(":", 1)
                number = int(literal.lstrip("~x"))
                conditional = Conditional(-number if literal[0] == "~" else number, _row(rest))
            elif line[0] in " +-":
                if conditional:
                    model.stated[len(model.rows)] = conditional
                    conditional = None
                model.rows.append(_row(line))
    return model


def _terms(words):
    return [int(w) for w in words[0::2]], [int(w[1:]) for w in words[1::2]]


def _row(line):
    words = line.split()
    return Row(*_terms(words[:-3]), words[-3], int(words[-2]))
