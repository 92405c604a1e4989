"""What the peers share: goals one after the other, each fixed before the next, and a record of what was found when."""

import json
import os
import sys
import threading
import time
import zlib

import numpy

from polish import Polish

# The goals are told as of these seconds and at the end.
CHECKPOINTS = (1, 10, 60)
# A solver that is this much over its time is left where it is, and what it found until then is told.
GRACE = 15


class Answer:
    """What one run of a peer on one level ended with."""

    def __init__(self, truth=None, bound=None, is_optimal=False, is_infeasible=False):
        self.truth = truth
        self.bound = bound
        self.is_optimal = is_optimal
        self.is_infeasible = is_infeasible


class Record:
    """Times count from the loaded model; one JSON object at the end."""

    def __init__(self, model, peer, version, seconds):
        self.model = model
        self.polish = Polish(model)
        self.head = {"peer": peer, "version": version}
        self.seconds = seconds
        self.found = []
        self.proved = 0
        self.bounds = {}
        self.status = "undecided"
        self.lock = threading.Lock()
        self.start = time.perf_counter()
        watchdog = threading.Timer(seconds + GRACE, self.finish, [True])
        watchdog.daemon = True
        watchdog.start()

    def now(self):
        return time.perf_counter() - self.start

    def left(self):
        return max(self.seconds - self.now(), 0.01)

    def solution(self, values):
        """Takes the truth values of a solution. What they are worth is worked out when the clock has stopped."""
        seconds = self.now()
        packed = zlib.compress(numpy.packbits(numpy.asarray(values) > 0.5).tobytes(), 1)
        self.found.append((seconds, packed))

    def finish(self, overran=False):
        """Prints the record and ends the process."""
        with self.lock:
            seconds, found = self.now(), list(self.found)
            megabytes = peak_megabytes()
            solutions, wrong = self.trajectory(found)
            if solutions and self.status == "undecided":
                self.status = "feasible"
            record = self.head | {
                "status": self.status,
                "solutions": solutions,
                "solutions_seen": len(found),
                # Solutions that don't hold any more when their values are rounded.
                "solutions_wrong": wrong,
                "proved_levels": self.proved,
                "bounds": self.bounds,
                "seconds": round(seconds, 3),
                "peak_megabytes": megabytes,
                "overran": overran,
            }
            print(json.dumps(record), flush=True)
            # Threads of the solver may still be at work.
            os._exit(0)

    def trajectory(self, found):
        best, solutions, wrong = None, [], 0
        for seconds, packed in thinned(found):
            bits = numpy.frombuffer(zlib.decompress(packed), numpy.uint8)
            truth = numpy.unpackbits(bits)[: self.model.variable_count + 1].astype(numpy.int8)
            if not self.model.rows.hold(truth):
                wrong += 1
                continue
            vector = self.model.values(self.polish(truth))
            if best is None or vector < best:
                best = vector
                solutions.append((round(seconds, 3), vector))
        return solutions, wrong


def thinned(found, most=200):
    """Not more solutions than can be looked at one by one: the first ones, the last, and the last of each checkpoint."""
    if len(found) <= most:
        return found
    kept = set(range(most // 4)) | set(range(0, len(found), len(found) // (most // 2))) | {len(found) - 1}
    for checkpoint in CHECKPOINTS:
        kept |= {max((at for at, (seconds, _) in enumerate(found) if seconds <= checkpoint), default=0)}
    return [found[at] for at in sorted(kept)]


def peak_megabytes():
    with open("/proc/self/status") as file:
        return next((int(line.split()[1]) // 1024 for line in file if line.startswith("VmHWM")), 0)


def solve(record, peer):
    """Minimizes level after level. `peer.minimize(level, seconds, truth)` answers; `peer.fix(level, value)` ends a level."""
    truth = None
    for level in range(len(record.model.goals)):
        value = None if truth is None else record.model.value(level, truth)
        if value is None or value > record.model.least(level):
            if record.now() >= record.seconds:
                break
            answer = peer.minimize(level, record.left(), truth)
            if answer.is_infeasible:
                record.status = "infeasible"
                break
            if answer.truth is None:
                break
            record.status = "feasible"
            record.solution(answer.truth)
            if answer.bound is not None:
                record.bounds[level] = answer.bound
            if not answer.is_optimal:
                break
            truth = record.polish((numpy.asarray(answer.truth) > 0.5).astype(numpy.int8))
            value = record.model.value(level, truth)
        record.proved = level + 1
        peer.fix(level, value)
    else:
        record.status = "optimal"
    record.finish()
