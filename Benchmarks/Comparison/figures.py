"""The figures of the runs of one solver on one instance, over its seeds, and how ours stand beside the peers'."""

import statistics

from .runs import OURS

CHECKPOINTS = (1, 10, 60)
# Below this an answer is there at once, whoever is ahead.
FLOOR = 0.05
# So near its final value a goal is as good as reached.
NEAR = 0.02


class Figures:
    def __init__(self, outcomes):
        self.outcomes = outcomes
        self.limit = outcomes[0].limit
        self.failures = sorted({o.failure for o in outcomes if o.failure} | {"overran" for o in outcomes if o.overran})
        # A run without a plan, or without a proof, counts with the limit; it may have been much later.
        self.first, self.has_first = self._median([o.first for o in outcomes])
        self.proof, self.is_closed = self._median([o.seconds if o.is_closed else None for o in outcomes])
        self.peak = max(o.peak for o in outcomes)
        self.status = sorted({o.status for o in outcomes})
        # The middle one, where seeds differ.
        middle = sorted(outcomes, key=lambda o: (-o.proved, o.best is None, o.best or []))[len(outcomes) // 2]
        self.proved = middle.proved
        self.bound = None if middle.is_closed else middle.bounds.get(middle.proved)
        self.goals = {seconds: self._middle_goals(seconds) for seconds in CHECKPOINTS}

    def _median(self, seconds):
        median = statistics.median_low([self.limit if s is None else min(s, self.limit) for s in seconds])
        return median, sum(s is not None for s in seconds) * 2 > len(seconds)

    def _middle_goals(self, seconds):
        known = sorted((o.at(seconds) for o in self.outcomes), key=lambda goals: (goals is None, goals or []))
        return known[len(known) // 2]


class Comparison:
    """All runs on one instance."""

    def __init__(self, instance, outcomes):
        self.instance = instance
        self.outcomes = outcomes
        solvers = list(dict.fromkeys(o.solver for o in outcomes))
        self.figures = {solver: Figures([o for o in outcomes if o.solver == solver]) for solver in solvers}
        self.ours = self.figures.get(OURS)
        self.peers = [figures for solver, figures in self.figures.items() if solver != OURS]

    @property
    def is_complete(self):
        return self.ours is not None and bool(self.peers)

    def sooner_with_first(self):
        """By how many times our first plan is sooner than the best peer's; and whether that is only a lower limit."""
        best = min(self.peers, key=lambda peer: (not peer.has_first, peer.first))
        return max(best.first, FLOOR) / max(self.ours.first, FLOOR), not best.has_first

    def sooner_with_proof(self):
        best = min(self.peers, key=lambda peer: (not peer.is_closed, peer.proof))
        return max(best.proof, FLOOR) / max(self.ours.proof, FLOOR), not best.is_closed

    @property
    def is_closed_by_some(self):
        return any(figures.is_closed for figures in self.figures.values())

    def settled(self):
        """The seconds after which our plans stay near the final goals, the best that anyone found; a run that ends elsewhere counts with the limit."""
        final = min((o.best for o in self.outcomes if o.best is not None), default=None)
        times = [o.settled(final, NEAR) for o in self.outcomes if o.solver == OURS]
        return statistics.median_low([self.ours.limit if at is None else at for at in times])

    def worse_goals(self):
        """Where a plan of ours after 10 s is worse than a peer's after 60 s with the same seed."""
        found = []
        for own in (o for o in self.outcomes if o.solver == OURS):
            for peer in (o for o in self.outcomes if o.solver != OURS and o.seed == own.seed):
                theirs, ours = peer.at(60), own.at(10)
                if theirs is not None and (ours is None or ours > theirs):
                    found.append((own.seed, peer.solver, ours, theirs))
        return found
