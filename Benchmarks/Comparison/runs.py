"""One run of one solver on one instance, kept as a file, so that an interrupted comparison goes on where it was."""

import hashlib
import json
import os

from . import machine, process
from .workplace import BENCHMARKS, digest

OURS = "protected-time"
PEERS = ("cpsat-linear", "cpsat-native", "highs")
THREADS = 2
# Seconds beyond the limit: we read a file and stop; peers load a model in Python, and look at what they found afterwards.
OUR_GRACE = 60
PEER_GRACE = 900


class Runner:
    def __init__(self, workplace, limit, again):
        self.workplace = workplace
        self.limit = limit
        self.again = again
        self.sources = machine.source_identity()
        self.peer_sources = digest(BENCHMARKS / "Peers")
        self.peer_versions = workplace.peer_versions()
        # A solver that eats the machine would take the others and us with it.
        self.megabytes = int(0.85 * os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**20)

    def record(self, instance, solver, seed):
        """The record of this run, from the work folder if it is there."""
        path = self._path(instance, solver, seed)
        if path.exists() and not self.again:
            return json.loads(path.read_text())
        command, grace = self._command(instance, solver, seed)
        ended = process.run(command, self.limit + grace, self.megabytes)
        record = {"instance": instance.name, "solver": solver, "seed": seed, "limit": self.limit}
        record["commit"] = machine.commit() if solver == OURS else None
        try:
            record["result"] = json.loads(ended["output"])
        except ValueError:
            record["failure"] = _failure(ended)
        record |= {name: ended[name] for name in ("wall_seconds", "processor_seconds", "peak_megabytes")}
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".draft")
        draft.write_text(json.dumps(record))
        draft.rename(path)
        return record

    def _path(self, instance, solver, seed):
        """What the result depends on is in the name: for us the sources and the scenario, for peers their version and the model."""
        if solver == OURS:
            identity = [instance.scenario_digest, self.sources]
        else:
            identity = [instance.model_digest, self.peer_sources, json.dumps(self.peer_versions)]
        key = hashlib.sha256("\n".join(identity + [str(self.limit), str(THREADS)]).encode()).hexdigest()[:16]
        return self.workplace.folder / "runs" / instance.name / f"{solver}-{seed}-{key}.json"

    def _command(self, instance, solver, seed):
        if solver == OURS:
            return [self.workplace.trace, instance.scenario, self.limit, seed, THREADS], OUR_GRACE
        script, *statement = solver.split("-")
        words = [self.workplace.python, BENCHMARKS / "Peers" / f"{script}.py", instance.model, *statement, self.limit, seed]
        return words, PEER_GRACE


def _failure(ended):
    if ended["killed"]:
        return ended["killed"]
    lines = ended["errors"].strip().splitlines()
    return f"exit status {ended['exit_status']}" + (f": {lines[-1]}" if lines else "")
