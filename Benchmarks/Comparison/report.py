"""The table for people, and the same as JSON."""

import json

from .bars import bars
from .figures import CHECKPOINTS
from .runs import OURS, THREADS

EXPLANATION = """\
Each solver has {threads} threads and {limit:g} s. The first plan is ours from the scenario file on the disk to the verified
plan, the peers' from the model loaded into the solver to the solution; seconds, medians over the seeds {seeds}; "≥" where
there was none within the limit. Goals are {goals}; of fairness the first entries of the vector
are shown. The peers are asked for one goal after the other, with the solution so far as the start of the next. "Sooner"
compares us with the best of the peers, with both sides taken as at least 50 ms.
"""


def markdown(header, comparisons, disagreements, limit, seeds):
    lines = ["# Comparison with other solvers", ""]
    lines += [f"- {name}: {value}" for name, value in header.items()]
    goals = next((c.instance.goals for c in comparisons), [])
    lines += ["", EXPLANATION.format(threads=THREADS, limit=limit, seeds=", ".join(map(str, seeds)), goals=", ".join(goals))]
    lines += ["## Promises", ""]
    for bar in bars(comparisons):
        verdict = {True: "met", False: "**missed**", None: "not measured"}[bar.is_met]
        lines.append(f"- {verdict}: {bar.promise}" + (f" – {bar.found}" if bar.found else ""))
        lines += [f"  - {miss}" for miss in bar.misses]
    verdict = "**no**" if disagreements else "yes"
    lines.append(f"- every proof and every bound agrees with every plan: {verdict}")
    lines += [f"  - **{line}**" for line in disagreements]
    lines += ["", "## Runs", ""]
    heads = ["instance", "solver", "first plan", *(f"goals at {seconds} s" for seconds in CHECKPOINTS)]
    heads += ["all proved", "bound of the first open goal", "peak MB", "plan sooner", "proof sooner"]
    lines += [row(heads), row(["---"] * len(heads))]
    for comparison in comparisons:
        for solver, figures in comparison.figures.items():
            lines.append(row(cells(comparison, solver, figures)))
    return "\n".join(lines) + "\n"


def cells(comparison, solver, figures):
    if figures.failures:
        note = f"{solver} ({'; '.join(figures.failures)})"
    else:
        note = solver
    plan = proof = ""
    if solver == OURS and comparison.peers:
        if comparison.instance.kind != "impossible":
            plan = times(*comparison.sooner_with_first())
        if comparison.is_closed_by_some:
            proof = times(*comparison.sooner_with_proof())
    first = seconds(figures.first, figures.has_first) if figures.has_first or not figures.is_closed else "none exists"
    if figures.is_closed:
        proved = seconds(figures.proof, True)
    else:
        proved = f"{figures.proved} of {len(comparison.instance.goals)} goals"
    bound = "–" if figures.bound is None else f"{comparison.instance.goals[figures.proved]} ≥ {figures.bound}"
    goals = [vector(figures.goals[second]) for second in CHECKPOINTS]
    return [comparison.instance.name, note, first, *goals, proved, bound, str(figures.peak), plan, proof]


def row(words):
    return "| " + " | ".join(word.replace("|", "/") for word in words) + " |"


def seconds(number, is_known):
    return ("" if is_known else "≥ ") + (f"{number:.2f}" if number < 10 else f"{number:.0f}")


def times(ratio, is_least):
    return ("≥ " if is_least else "") + (f"{ratio:.1f}×" if ratio < 10 else f"{ratio:.0f}×")


def vector(goals, most=3):
    if goals is None:
        return "–"
    words = []
    for value in goals:
        if isinstance(value, list):
            words.append("[" + " ".join(map(str, value[:most])) + (" …" if len(value) > most else "") + "]")
        else:
            words.append(str(value))
    return " ".join(words)


def as_json(header, comparisons, disagreements, limit, seeds):
    return json.dumps(
        {
            **header,
            "limit": limit,
            "seeds": seeds,
            "promises": [vars(bar) for bar in bars(comparisons)],
            "disagreements": disagreements,
            "runs": [run(outcome, c.instance) for c in comparisons for outcome in c.outcomes],
        },
        indent=1,
        ensure_ascii=False,
    )


def run(outcome, instance):
    """One run, with the plans known at each checkpoint and at the end; each with all entries of fairness."""
    return {
        "instance": instance.name,
        "solver": outcome.solver,
        "seed": outcome.seed,
        "status": outcome.status,
        "failure": outcome.failure,
        "seconds": outcome.seconds,
        "first": outcome.first,
        "goals": {str(at): json_line(outcome.at(at)) for at in CHECKPOINTS} | {"end": json_line(outcome.best)},
        "improvements": [round(at, 2) for at, _ in outcome.solutions],
        "proved": outcome.proved,
        "bounds": {instance.goals[goal]: bound for goal, bound in outcome.bounds.items()},
        "peak_megabytes": outcome.peak,
    }


def json_line(goals):
    """Goals as text, one line instead of one for each entry."""
    return None if goals is None else json.dumps(goals)
