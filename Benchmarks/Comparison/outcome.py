"""What a run says, in the scenario's terms, so that runs of all solvers can be compared.

A goal's value is a number, or for fairness the entries of the vector, largest first and without zeros. Python's order of
lists is then the order of plans: the smaller the better.
"""

import math

from .runs import OURS


class Outcome:
    def __init__(self, record, instance):
        self.solver = record["solver"]
        self.seed = record["seed"]
        self.limit = record["limit"]
        self.failure = record.get("failure")
        result = record.get("result", {})
        self.status = result.get("status", "failed")
        self.overran = result.get("overran", False)
        self.seconds = result.get("seconds")
        self.goals = instance.goals
        self.peak = result.get("peakMegabytes") or result.get("peak_megabytes") or record["peak_megabytes"]
        # (seconds, goals), as they came; the last is the answer.
        self.solutions = []
        # How many goals are proved, from the first on.
        self.proved = 0
        # By goal: no plan that is as good in the goals before can be better in this one.
        self.bounds = {}
        if result and self.solver == OURS:
            self._read_ours(result)
        elif result:
            self._read_levels(result, instance)

    def _read_ours(self, result):
        for found in result["solutions"]:
            goals = [_goal(name, text) for name, text in zip(self.goals, found["vector"])]
            if goals != self.best:
                self.solutions.append((found["seconds"], goals))
        self.proved = result["provedLevels"]
        self.bounds = {goal: bound for goal, bound in enumerate(result["bounds"]) if bound is not None}

    def _read_levels(self, result, instance):
        for seconds, values in result["solutions"]:
            self.solutions.append((seconds, _goals(values, instance)))
        proved = result["proved_levels"]
        owners = [level["goal"] for level in instance.levels]
        self.proved = owners[proved] if proved < len(owners) else len(instance.goals)
        for level, bound in result["bounds"].items():
            if instance.levels[int(level)].get("threshold") is None:
                self.bounds[owners[int(level)]] = math.ceil(bound - 1e-6)

    @property
    def is_closed(self):
        """Whether all is proved, within the limit."""
        return self.status in ("optimal", "infeasible") and self.seconds <= self.limit

    @property
    def first(self):
        """Seconds to the first plan."""
        return self.solutions[0][0] if self.solutions else None

    @property
    def best(self):
        """The goals of the answer."""
        return self.solutions[-1][1] if self.solutions else None

    def settled(self, final, share):
        """The seconds from which on no goal is more than this share above its final value; None if the answer is."""
        since = None
        for seconds, goals in self.solutions:
            is_near = all(_size(own) <= _size(best) * (1 + share) for own, best in zip(goals, final))
            since = (seconds if since is None else since) if is_near else None
        return since

    def at(self, seconds):
        """The goals of the best plan that was known at that time."""
        return next((goals for found, goals in reversed(self.solutions) if found <= seconds), None)


def _is_vector(name):
    return name == "fairness"


def _size(value):
    """A goal as one number: of fairness the sum of all entries."""
    return sum(value) if isinstance(value, list) else value


def _goal(name, text):
    words = [int(word) for word in text.split()]
    return [word for word in words if word] if _is_vector(name) else words[0]


def _goals(values, instance):
    goals = [[] if _is_vector(name) else 0 for name in instance.goals]
    for value, level in zip(values, instance.levels):
        threshold = level.get("threshold")
        if threshold is None:
            goals[level["goal"]] = value
        else:
            # So many entries reach this value; those that reach a larger one are told already.
            entries = goals[level["goal"]]
            entries += [threshold] * (value - len(entries))
    return goals
