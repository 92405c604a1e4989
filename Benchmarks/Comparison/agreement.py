"""Whether the solvers agree. Where two don't, one of them is wrong."""


def disagreements(outcomes):
    """One line for each pair of runs of an instance that can't both be right."""
    found = []
    for claim in outcomes:
        for other in outcomes:
            # The answer is not enough: a run may have had something better before, which would be a defect.
            if other.solutions and (complaint := contradiction(claim, best := min(goals for _, goals in other.solutions))):
                found.append(f"{named(claim)} {complaint}, and {named(other)} has {best}")
    return found


def contradiction(claim, goals):
    """What the run claims that these goals of a plan refute."""
    if claim.status == "infeasible":
        return "says that there is no plan"
    if claim.best is None:
        return None
    proved = claim.best[: claim.proved]
    if goals[: claim.proved] < proved:
        return f"says that {proved} is best"
    for goal, bound in claim.bounds.items():
        # A bound holds for plans that are as good in all goals before.
        if claim.best[:goal] == goals[:goal] and not isinstance(goals[goal], list) and goals[goal] < bound:
            return f"says that {claim.goals[goal]} is at least {bound} after {claim.best[:goal]}"
    return None


def named(outcome):
    return f"{outcome.solver} (seed {outcome.seed})"
