"""What we promise to be, and whether we are it."""

import math
from dataclasses import dataclass, field

from .figures import FLOOR


@dataclass
class Bar:
    promise: str
    # None where nothing that it speaks of was measured.
    is_met: object = None
    found: str = ""
    misses: list = field(default_factory=list)


def bars(comparisons):
    measured = [c for c in comparisons if c.is_complete]
    return [
        _first(measured),
        _proof(measured),
        _goals(measured),
        _impossible(measured),
        _memory([c for c in comparisons if c.ours]),
        _growth([c for c in comparisons if c.ours]),
    ]


def _first(comparisons):
    chosen = [c for c in comparisons if c.instance.kind == "school" and c.instance.teachers >= 25 and c.instance.weeks >= 4]
    bar = Bar("first plan at least 10 times sooner, on every size with at least 25 teachers and 4 weeks")
    ratios = [(c.sooner_with_first()[0], c) for c in chosen]
    return _at_least(bar, 10, ratios, lambda c: c.ours.has_first)


def _impossible(comparisons):
    bar = Bar("impossible ones told at least 5 times sooner")
    ratios = [(c.sooner_with_proof()[0], c) for c in comparisons if c.instance.kind == "impossible"]
    return _at_least(bar, 5, ratios, lambda c: c.ours.is_closed)


def _at_least(bar, wanted, ratios, is_sound):
    if ratios:
        bar.misses = [f"{c.instance.name}: {r:.1f} times" for r, c in ratios if r < wanted or not is_sound(c)]
        bar.is_met = not bar.misses
        least, where = min(ratios, key=lambda pair: pair[0])
        bar.found = f"on {len(ratios) - len(bar.misses)} of {len(ratios)}; least {least:.1f} times ({where.instance.name})"
    return bar


def _proof(comparisons):
    bar = Bar("time to prove all goals at most a third of the best peer's, geometric mean over what some solver closes")
    closed = [c for c in comparisons if c.is_closed_by_some]
    feasible = [c for c in closed if c.instance.kind != "impossible"]
    if feasible:
        mean = _mean_share(feasible)
        bar.is_met = mean <= 1 / 3
        bar.found = f"{mean:.3f} over {len(feasible)}"
        if len(closed) > len(feasible):
            bar.found += f" ({_mean_share(closed):.3f} with the impossible ones)"
        shares = sorted(((1 / c.sooner_with_proof()[0], c) for c in feasible), key=lambda pair: -pair[0])
        bar.misses = [f"{c.instance.name}: {share:.2f}" for share, c in shares if share > 1 / 3]
    return bar


def _mean_share(comparisons):
    return math.exp(-sum(math.log(c.sooner_with_proof()[0]) for c in comparisons) / len(comparisons))


def _goals(comparisons):
    bar = Bar("goals after 10 s never worse than a peer's after 60 s")
    if comparisons:
        for comparison in comparisons:
            for seed, peer, ours, theirs in comparison.worse_goals():
                level = _first_difference(ours, theirs)
                bar.misses.append(f"{comparison.instance.name}, seed {seed}: {comparison.instance.goals[level]} against {peer}")
        bar.is_met = not bar.misses
        worse = {miss.split(",")[0] for miss in bar.misses}
        bar.found = f"on {len(comparisons) - len(worse)} of {len(comparisons)}"
    return bar


def _first_difference(ours, theirs):
    if ours is None:
        return 0
    return next(at for at, (own, other) in enumerate(zip(ours, theirs)) if own != other)


def _growth(comparisons):
    bar = Bar("time to within 2 % of the final goals grows at most 2.5 times from 8 to 16 weeks and from 10 to 20 schools")
    known = {(c.instance.kind, c.instance.teachers, c.instance.tightness, c.instance.size): c for c in comparisons}
    ratios, unknown = [], []
    for (kind, teachers, tightness, size), small in known.items():
        large = known.get((kind, teachers, tightness, 2 * size))
        if large is None or (kind, size) not in (("school", 8), ("district", 10)):
            continue
        # Where nobody proved all goals, nobody knows the final ones.
        if not (small.is_closed_by_some and large.is_closed_by_some):
            unknown.append(large.instance.name)
            continue
        before, after = small.settled(), large.settled()
        ratios.append((max(after, FLOOR) / max(before, FLOOR), large.instance.name, before, after))
    if ratios:
        bar.misses = [f"{name}: {r:.2f} times, {before:.2f} s to {after:.2f} s" for r, name, before, after in ratios if r > 2.5]
        bar.is_met = not bar.misses
        most, where, *_ = max(ratios)
        bar.found = f"on {len(ratios) - len(bar.misses)} of {len(ratios)}; most {most:.2f} times ({where})"
    if unknown:
        bar.found += f"{'; ' if bar.found else ''}final goals unknown: {', '.join(unknown)}"
    return bar


def _memory(comparisons):
    bar = Bar("60 teachers and 8 weeks in less than 500 MB")
    peaks = [(c.ours.peak, c.instance.name) for c in comparisons if c.instance.name in ("60x8-loose", "60x8-tight")]
    if peaks:
        bar.misses = [f"{name}: {peak} MB" for peak, name in peaks if peak >= 500]
        bar.is_met = not bar.misses
        bar.found = f"at most {max(peaks)[0]} MB"
    return bar
