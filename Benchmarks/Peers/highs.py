"""HiGHS on an exported model: `highs.py MODEL.opb SECONDS SEED`."""

import sys

import highspy
import numpy

import lexicographic
import opb


def state(model):
    lp = highspy.HighsLp()
    columns = model.variable_count + 1
    lp.num_col_ = columns
    lp.num_row_ = len(model.rows)
    lp.col_cost_ = numpy.zeros(columns)
    lp.col_lower_ = numpy.zeros(columns)
    lp.col_upper_ = numpy.array([0.0] + [1.0] * model.variable_count)
    lp.row_lower_ = numpy.array([float(r.bound) for r in model.rows])
    lp.row_upper_ = numpy.array([float(r.bound) if r.relation == "=" else highspy.kHighsInf for r in model.rows])
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lengths = [0] + [len(r.variables) for r in model.rows]
    lp.a_matrix_.start_ = numpy.cumsum(lengths).astype(numpy.int32)
    lp.a_matrix_.index_ = numpy.fromiter((v for r in model.rows for v in r.variables), numpy.int32)
    lp.a_matrix_.value_ = numpy.fromiter((c for r in model.rows for c in r.coefficients), float)
    lp.integrality_ = [highspy.HighsVarType.kInteger] * columns
    return lp


def solve(path, seconds, seed):
    model = opb.read(path)
    lp = state(model)
    record = lexicographic.Record(model)
    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("threads", 2)
    highs.setOptionValue("random_seed", seed)
    highs.setOptionValue("mip_rel_gap", 0.0)
    highs.setOptionValue("mip_abs_gap", 0.999)
    highs.passModel(lp)
    def found(event):
        solution = event.data_out.mip_solution
        record.solution([x > 0.5 for x in solution])

    highs.cbMipImprovingSolution += found
    all_columns = numpy.arange(lp.num_col_, dtype=numpy.int32)
    for level, (offset, coefficients, indices) in enumerate(model.goals):
        cost = numpy.zeros(lp.num_col_)
        cost[indices] = coefficients
        highs.changeColsCost(lp.num_col_, all_columns, cost)
        highs.changeObjectiveOffset(offset)
        # The limit counts all runs of an instance of the solver.
        highs.setOptionValue("time_limit", highs.getRunTime() + max(seconds - record.now(), 0.01))
        highs.run()
        status = highs.getModelStatus()
        if status == highspy.HighsModelStatus.kInfeasible:
            record.status = "infeasible"
            break
        info = highs.getInfo()
        has_solution = info.primal_solution_status == 2
        if has_solution:
            record.status = "feasible"
            record.bounds[level] = info.mip_dual_bound
            record.solution([x > 0.5 for x in highs.getSolution().col_value])
        if status != highspy.HighsModelStatus.kOptimal:
            break
        record.proved = level + 1
        solution = highs.getSolution()
        value = round(info.objective_function_value) - offset
        if indices:
            highs.addRow(
                -highspy.kHighsInf, value, len(indices), numpy.array(indices, numpy.int32), numpy.array(coefficients, float)
            )
            solution.row_value = list(solution.row_value) + [value]
        highs.setSolution(solution)
    else:
        record.status = "optimal"
    record.finish("highs", highs.version())


solve(sys.argv[1], float(sys.argv[2]), int(sys.argv[3]))
