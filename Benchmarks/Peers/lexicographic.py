"""What both peers share: goals one after the other, each fixed before the next, and a record of what was found when."""

import json
import sys
import time


class Record:
    """Times count from the loaded model; one JSON object at the end."""

    def __init__(self, model):
        self.model = model
        self.start = time.perf_counter()
        self.solutions = []
        self.best = None
        self.proved = 0
        self.bounds = {}
        self.status = "undecided"

    def now(self):
        return time.perf_counter() - self.start

    def solution(self, truth):
        vector = self.model.values(truth)
        if self.best is None or vector < self.best:
            self.best = vector
            self.solutions.append((round(self.now(), 3), vector))

    def finish(self, peer, version):
        json.dump(
            {
                "peer": peer,
                "version": version,
                "status": self.status,
                "solutions": self.solutions,
                "proved_levels": self.proved,
                "bounds": self.bounds,
                "seconds": round(self.now(), 3),
            },
            sys.stdout,
        )
        print()
