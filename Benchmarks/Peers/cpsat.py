"""CP-SAT on an exported model: `cpsat.py MODEL.opb linear|native SECONDS SEED`.

`linear` states every row as a linear inequality, as the file does. `native` states it as an expert would: clauses, at-most-one and
exactly-one as CP-SAT's own constraints, and conditions by enforcement literals.
"""

import sys

import ortools
from ortools.sat.python import cp_model

import lexicographic
import opb


def state(model, native):
    problem = cp_model.CpModel()
    variables = [None] + [problem.new_bool_var("") for _ in range(model.variable_count)]

    def literal(number):
        return variables[number] if number > 0 else variables[-number].negated()

    def linear(row):
        total = cp_model.LinearExpr.weighted_sum([variables[v] for v in row.variables], row.coefficients)
        return problem.add(total == row.bound if row.relation == "=" else total >= row.bound)

    def own(row, condition=None):
        """A row over unit coefficients is a count of true literals."""
        literals = [v if c > 0 else -v for c, v in zip(row.coefficients, row.variables)]
        count = row.bound + sum(1 for c in row.coefficients if c < 0)
        if row.is_unit and row.relation == "=" and count == 1 and condition is None:
            return problem.add_exactly_one(literal(n) for n in literals)
        if row.is_unit and row.relation == ">=" and count == 1:
            return problem.add_bool_or(literal(n) for n in literals)
        if row.is_unit and row.relation == ">=" and count == len(literals) - 1 and condition is None:
            return problem.add_at_most_one(literal(-n) for n in literals)
        return linear(row)

    for index, row in enumerate(model.rows):
        if not native:
            linear(row)
        elif index in model.stated:
            conditional = model.stated[index]
            own(conditional.row, conditional.condition).only_enforce_if(literal(conditional.condition))
        else:
            own(row)
    return problem, variables


class Watch(cp_model.CpSolverSolutionCallback):
    def __init__(self, record, variables):
        super().__init__()
        self.record = record
        self.variables = variables

    def on_solution_callback(self):
        self.record.solution([False] + [self.boolean_value(v) for v in self.variables[1:]])


def solve(path, native, seconds, seed):
    model = opb.read(path)
    problem, variables = state(model, native)
    record = lexicographic.Record(model)
    for level, (offset, coefficients, indices) in enumerate(model.goals):
        goal = cp_model.LinearExpr.weighted_sum([variables[v] for v in indices], coefficients) + offset
        problem.minimize(goal)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 2
        solver.parameters.random_seed = seed
        solver.parameters.max_time_in_seconds = max(seconds - record.now(), 0.01)
        status = solver.solve(problem, Watch(record, variables))
        if status == cp_model.INFEASIBLE:
            record.status = "infeasible"
            break
        if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            record.status = "feasible"
            record.bounds[level] = solver.best_objective_bound
        if status != cp_model.OPTIMAL:
            break
        record.proved = level + 1
        value = round(solver.objective_value)
        problem.clear_objective()
        problem.add(goal <= value)
        problem.clear_hints()
        for variable in variables[1:]:
            problem.add_hint(variable, solver.boolean_value(variable))
    else:
        record.status = "optimal"
    record.finish("cpsat-native" if native else "cpsat-linear", ortools.__version__)


solve(sys.argv[1], sys.argv[2] == "native", float(sys.argv[3]), int(sys.argv[4]))
