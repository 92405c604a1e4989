"""The linear relaxation of an exported model: `relaxation.py MODEL.opb LEVELS BEST SECONDS`.

For each of the levels (numbers with commas between them) the least value of the relaxation: of this level alone, and with the levels
before it at most at their values in BEST (one number for each level). One JSON object, `null` where SECONDS were not enough.
"""

import json
import sys

import highspy
import numpy

import highs as peer
import opb


def main(path, levels, best, seconds):
    model = opb.read(path)
    lp = peer.state(model)
    lp.integrality_ = []
    columns = numpy.arange(lp.num_col_, dtype=numpy.int32)

    def solver(rows=0):
        """With the first levels bounded by what the best plan has. Each relaxation has a new one: started from the basis of
        another goal, the simplex algorithm takes many times longer than from none.
        """
        highs = highspy.Highs()
        highs.setOptionValue("output_flag", False)
        highs.setOptionValue("threads", 2)
        highs.passModel(lp)
        for level in range(rows):
            offset, coefficients, variables = model.goals[level]
            if len(variables):
                row = variables.astype(numpy.int32), coefficients.astype(float)
                highs.addRow(-highspy.kHighsInf, best[level] - offset, len(variables), *row)
        return highs

    def least(highs, level):
        offset, coefficients, variables = model.goals[level]
        cost = numpy.zeros(lp.num_col_)
        cost[variables] = coefficients
        highs.changeColsCost(lp.num_col_, columns, cost)
        highs.changeObjectiveOffset(offset)
        highs.setOptionValue("time_limit", highs.getRunTime() + seconds)
        highs.run()
        if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        return highs.getInfo().objective_function_value

    found = [{"level": level, "alone": least(solver(), level), "after": least(solver(level), level)} for level in levels]
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1], [int(w) for w in sys.argv[2].split(",")], [int(w) for w in sys.argv[3].split(",")], float(sys.argv[4]))
