"""HiGHS on an exported model: `highs.py MODEL.opb SECONDS SEED`."""

import sys

import highspy
import numpy

import lexicographic
import opb

THREADS = 2


def state(model):
    lp = highspy.HighsLp()
    # The first is no variable of the model: they count from 1.
    columns = model.variable_count + 1
    lp.num_col_ = columns
    lp.num_row_ = len(model.rows)
    lp.col_cost_ = numpy.zeros(columns)
    lp.col_lower_ = numpy.zeros(columns)
    lp.col_upper_ = numpy.array([0.0] + [1.0] * model.variable_count)
    lp.row_lower_ = model.rows.bounds.astype(float)
    lp.row_upper_ = numpy.where(model.rows.equal, lp.row_lower_, highspy.kHighsInf)
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = model.rows.starts.astype(numpy.int32)
    lp.a_matrix_.index_ = model.rows.variables.astype(numpy.int32)
    lp.a_matrix_.value_ = model.rows.coefficients.astype(float)
    lp.integrality_ = [highspy.HighsVarType.kInteger] * columns
    return lp


class Peer:
    def __init__(self, model, record, highs):
        self.model, self.record, self.highs = model, record, highs
        self.columns = numpy.arange(model.variable_count + 1, dtype=numpy.int32)
        highs.cbMipImprovingSolution += lambda event: record.solution(event.data_out.mip_solution)

    def minimize(self, level, seconds, truth):
        offset, coefficients, variables = self.model.goals[level]
        cost = numpy.zeros(len(self.columns))
        cost[variables] = coefficients
        self.highs.changeColsCost(len(self.columns), self.columns, cost)
        self.highs.changeObjectiveOffset(offset)
        if truth is not None:
            start = highspy.HighsSolution()
            start.col_value = truth.astype(float)
            self.highs.setSolution(start)
        # The limit counts all runs of an instance of the solver.
        self.highs.setOptionValue("time_limit", self.highs.getRunTime() + seconds)
        self.highs.run()
        status = self.highs.getModelStatus()
        if status in (highspy.HighsModelStatus.kInfeasible, highspy.HighsModelStatus.kUnboundedOrInfeasible):
            return lexicographic.Answer(is_infeasible=True)
        info = self.highs.getInfo()
        if info.primal_solution_status != 2:
            return lexicographic.Answer()
        return lexicographic.Answer(
            numpy.asarray(self.highs.getSolution().col_value),
            info.mip_dual_bound if numpy.isfinite(info.mip_dual_bound) else None,
            status == highspy.HighsModelStatus.kOptimal,
        )

    def fix(self, level, value):
        offset, coefficients, variables = self.model.goals[level]
        if len(variables):
            self.highs.addRow(
                -highspy.kHighsInf, value - offset, len(variables), variables.astype(numpy.int32), coefficients.astype(float)
            )


def main(path, seconds, seed):
    model = opb.read(path)
    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("threads", THREADS)
    highs.setOptionValue("random_seed", seed)
    # Values are whole numbers: less than one apart is proved.
    highs.setOptionValue("mip_rel_gap", 0.0)
    highs.setOptionValue("mip_abs_gap", 0.999)
    highs.passModel(state(model))
    record = lexicographic.Record(model, "highs", highs.version(), seconds)
    lexicographic.solve(record, Peer(model, record, highs))


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), int(sys.argv[3]))
