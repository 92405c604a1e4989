"""CP-SAT on an exported model: `cpsat.py MODEL.opb linear|native SECONDS SEED`.

`linear` states every row as a linear inequality, as the file does. `native` states it as an expert would: clauses,
at-most-one and exactly-one as CP-SAT's own constraints, and conditions by enforcement literals.
"""

import sys

import ortools
from ortools.sat.python import cp_model

import lexicographic
import opb

THREADS = 2


def state(model, native):
    problem = cp_model.CpModel()
    # The first is no variable of the model: they count from 1.
    variables = [problem.new_constant(0)] + [problem.new_bool_var("") for _ in range(model.variable_count)]

    def literal(number):
        return variables[number] if number > 0 else variables[-number].negated()

    def linear(rows, index):
        coefficients, own = rows.terms(index)
        total = cp_model.LinearExpr.weighted_sum([variables[v] for v in own], coefficients)
        bound = int(rows.bounds[index])
        return problem.add(total == bound if rows.equal[index] else total >= bound)

    def expert(rows, index, is_conditional=False):
        """A row over unit coefficients is a count of true literals."""
        coefficients, own = rows.terms(index)
        if any(abs(c) != 1 for c in coefficients):
            return linear(rows, index)
        literals = [v if c > 0 else -v for c, v in zip(coefficients, own)]
        count = int(rows.bounds[index]) + sum(1 for c in coefficients if c < 0)
        if not rows.equal[index] and count == 1:
            return problem.add_bool_or(literal(n) for n in literals)
        if is_conditional:
            return linear(rows, index)
        if rows.equal[index] and count == 1:
            return problem.add_exactly_one(literal(n) for n in literals)
        if not rows.equal[index] and count == len(literals) - 1:
            return problem.add_at_most_one(literal(-n) for n in literals)
        return linear(rows, index)

    for index in range(len(model.rows)):
        if not native:
            linear(model.rows, index)
        elif index in model.conditions:
            condition, stated = model.conditions[index]
            expert(model.stated, stated, is_conditional=True).only_enforce_if(literal(condition))
        else:
            expert(model.rows, index)
    return problem, variables


class Watch(cp_model.CpSolverSolutionCallback):
    def __init__(self, record):
        super().__init__()
        self.record = record

    def on_solution_callback(self):
        self.record.solution(self.Response().solution)


class Peer:
    def __init__(self, model, problem, variables, record, seed):
        self.model, self.problem, self.variables, self.record, self.seed = model, problem, variables, record, seed

    def sum(self, level):
        _, coefficients, variables = self.model.goals[level]
        return cp_model.LinearExpr.weighted_sum([self.variables[v] for v in variables.tolist()], coefficients.tolist())

    def minimize(self, level, seconds, truth):
        self.problem.clear_hints()
        if truth is not None:
            for variable, value in zip(self.variables, truth.tolist()):
                self.problem.add_hint(variable, value)
        self.problem.minimize(self.sum(level) + self.model.goals[level][0])
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = THREADS
        solver.parameters.random_seed = self.seed
        solver.parameters.max_time_in_seconds = seconds
        status = solver.solve(self.problem, Watch(self.record))
        self.problem.clear_objective()
        if status == cp_model.MODEL_INVALID:
            sys.exit(f"CP-SAT rejects the model: {self.problem.validate()}")
        if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return lexicographic.Answer(
                list(solver.response_proto.solution), solver.best_objective_bound, status == cp_model.OPTIMAL
            )
        return lexicographic.Answer(is_infeasible=status == cp_model.INFEASIBLE)

    def fix(self, level, value):
        self.problem.add(self.sum(level) <= value - self.model.goals[level][0])


def main(path, statement, seconds, seed):
    model = opb.read(path)
    problem, variables = state(model, statement == "native")
    record = lexicographic.Record(model, f"cpsat-{statement}", ortools.__version__, seconds)
    lexicographic.solve(record, Peer(model, problem, variables, record, seed))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], float(sys.argv[3]), int(sys.argv[4]))
