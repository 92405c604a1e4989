"""`python3 -m unittest Comparison.tests`, in the folder of the benchmarks."""

import sys
import unittest

from . import process, report
from .agreement import disagreements
from .bars import bars
from .figures import Comparison
from .instances import Instance
from .outcome import Outcome
from .runs import OURS

INSTANCE = Instance("25x4-loose", "school", 25, 4)
INSTANCE.goals = ["money", "fairness", "preferences"]
INSTANCE.levels = [{"goal": 0}, *({"goal": 1, "threshold": each} for each in (300, 200, 125, 100)), {"goal": 2}]
IMPOSSIBLE = Instance("12x4-impossible", "impossible", 12, 4, goals=INSTANCE.goals, levels=INSTANCE.levels)


def ours(solutions, status="feasible", proved=0, bounds=(None, None, None), seconds=60.0, peak=100, seed=1):
    solutions = [{"seconds": at, "vector": vector} for at, vector in solutions]
    result = {"status": status, "solutions": solutions, "provedLevels": proved, "bounds": list(bounds), "seconds": seconds}
    return record(OURS, result | {"peakMegabytes": peak}, seed)


def peer(solutions, status="feasible", proved=0, bounds=None, seconds=60.0, solver="highs", seed=1):
    result = {"status": status, "solutions": solutions, "proved_levels": proved, "bounds": bounds or {}, "seconds": seconds}
    return record(solver, result | {"peak_megabytes": 50}, seed)


def record(solver, result, seed):
    return {"solver": solver, "seed": seed, "limit": 120, "peak_megabytes": 1, "result": result}


def compared(*records, instance=INSTANCE):
    return Comparison(instance, [Outcome(each, instance) for each in records])


class Outcomes(unittest.TestCase):
    def test_counts_and_vectors_of_the_same_plan_are_equal(self):
        own = Outcome(ours([(1.0, ["7", "300 125 125 100 0 0", "4"])]), INSTANCE)
        other = Outcome(peer([(1.0, [7, 1, 1, 3, 4, 4])]), INSTANCE)
        self.assertEqual(own.best, [7, [300, 125, 125, 100], 4])
        self.assertEqual(own.best, other.best)

    def test_fewer_entries_are_better_and_a_goal_is_proved_with_its_last_level(self):
        better = Outcome(peer([(1.0, [7, 1, 1, 1, 2, 9])], proved=5), INSTANCE)
        worse = Outcome(peer([(1.0, [7, 1, 1, 1, 3, 0])], proved=4), INSTANCE)
        self.assertLess(better.best, worse.best)
        self.assertEqual((better.proved, worse.proved), (2, 1))

    def test_a_bound_is_rounded_up_and_belongs_to_its_goal(self):
        other = Outcome(peer([(1.0, [7, 0, 0, 0, 0, 4])], bounds={"0": 6.2, "2": 1.0, "5": 2.9999999}), INSTANCE)
        self.assertEqual(other.bounds, {0: 7, 2: 3})

    def test_goals_at_a_time_are_those_known_then(self):
        own = Outcome(ours([(0.5, ["9", "", "0"]), (9.0, ["8", "", "0"])]), INSTANCE)
        self.assertEqual([own.at(seconds) for seconds in (0.1, 1, 10)], [None, [9, [], 0], [8, [], 0]])


class Agreement(unittest.TestCase):
    def complaints(self, *records):
        return disagreements([Outcome(each, INSTANCE) for each in records])

    def test_equal_optima_agree(self):
        own = ours([(1.0, ["7", "100", "4"])], "optimal", 3, (7, None, 4))
        other = peer([(1.0, [7, 0, 0, 0, 1, 4])], "optimal", 6, {"0": 7.0, "5": 4.0})
        self.assertEqual(self.complaints(own, other), [])

    def test_a_better_plan_refutes_a_proof(self):
        own = ours([(1.0, ["7", "200", "4"])], "feasible", 2)
        other = peer([(1.0, [7, 0, 0, 1, 1, 9])])
        self.assertEqual(len(self.complaints(own, other)), 1)

    def test_a_run_can_refute_itself(self):
        own = ours([(1.0, ["7", "100", "4"]), (2.0, ["8", "", "4"])], "feasible", 1)
        self.assertEqual(len(self.complaints(own)), 1)

    def test_a_plan_refutes_that_there_is_none(self):
        self.assertEqual(len(self.complaints(ours([], "infeasible"), peer([(1.0, [7, 0, 0, 1, 1, 9])]))), 1)

    def test_a_bound_above_a_plan_is_wrong_only_after_the_same_goals(self):
        same, other = peer([(1.0, [7, 0, 0, 0, 1, 4])]), peer([(1.0, [8, 0, 0, 0, 1, 4])])
        own = ours([(1.0, ["7", "100", "6"])], bounds=(7, None, 5))
        self.assertEqual(len(self.complaints(own, same)), 1)
        self.assertEqual(self.complaints(own, other), [])


class Promises(unittest.TestCase):
    def test_first_plan_has_a_floor_and_takes_the_better_peer(self):
        own = ours([(0.01, ["7", "", "4"])])
        one, two = peer([(0.6, [7, 0, 0, 0, 0, 4])]), peer([(0.4, [7, 0, 0, 0, 0, 4])], solver="cpsat-linear")
        self.assertEqual(compared(own, one, two).sooner_with_first(), (8, False))
        self.assertIs(bars([compared(own, one, two)])[0].is_met, False)
        self.assertIs(bars([compared(own, one)])[0].is_met, True)

    def test_a_peer_without_a_plan_counts_with_the_limit(self):
        self.assertEqual(compared(ours([(1.0, ["7", "", "4"])]), peer([], "undecided")).sooner_with_first(), (120, True))

    def test_a_time_out_counts_with_the_limit_in_proofs(self):
        own = ours([(1.0, ["7", "", "4"])], "optimal", 3, seconds=60.0)
        self.assertEqual(compared(own, peer([(1.0, [7, 0, 0, 0, 0, 4])])).sooner_with_proof(), (2, True))
        self.assertIs(bars([compared(own, peer([]))])[1].is_met, False)

    def test_goals_after_ten_seconds_must_not_be_worse(self):
        own = ours([(1.0, ["7", "", "4"]), (11.0, ["6", "", "4"])])
        better, later = peer([(59.0, [6, 0, 0, 0, 0, 9])]), peer([(61.0, [6, 0, 0, 0, 0, 9])])
        self.assertEqual(bars([compared(own, better)])[2].misses, ["25x4-loose, seed 1: money against highs"])
        self.assertIs(bars([compared(own, later)])[2].is_met, True)

    def test_impossible_ones_are_measured_by_the_proof(self):
        own = ours([], "infeasible", seconds=0.2)
        comparison = compared(own, peer([], "infeasible", seconds=0.8), instance=IMPOSSIBLE)
        self.assertEqual(bars([comparison])[3].misses, ["12x4-impossible: 4.0 times"])

    def test_proofs_have_the_same_floor(self):
        own = ours([], "infeasible", seconds=0.01)
        comparison = compared(own, peer([], "infeasible", seconds=0.2), instance=IMPOSSIBLE)
        self.assertEqual(bars([comparison])[3].misses, ["12x4-impossible: 4.0 times"])

    def test_nothing_is_claimed_of_what_was_not_measured(self):
        self.assertEqual([bar.is_met for bar in bars([])], [None] * 6)


class Growth(unittest.TestCase):
    def bar(self, *seconds, status="optimal"):
        """Of a school of 8 weeks and one of 16, whose plans come near the final goals after so many seconds."""
        compared_ones = []
        for weeks, near in zip((8, 16), seconds):
            instance = Instance(f"25x{weeks}-tight", "school", 25, weeks, tightness="tight", goals=INSTANCE.goals)
            found = [(0.1, ["103", "9", "0"]), (near, ["102", "9", "0"]), (near + 9, ["100", "9", "0"])]
            compared_ones.append(compared(ours(found, status, 3), instance=instance))
        return bars(compared_ones)[5]

    def test_twice_the_weeks_may_take_two_and_a_half_times_as_long(self):
        self.assertIs(self.bar(2.0, 5.0).is_met, True)
        self.assertEqual(self.bar(2.0, 5.2).misses, ["25x16-tight: 2.60 times, 2.00 s to 5.20 s"])

    def test_without_final_goals_nothing_is_measured(self):
        bar = self.bar(2.0, 5.0, status="feasible")
        self.assertEqual((bar.is_met, bar.found), (None, "final goals unknown: 25x16-tight"))

    def test_whoever_leaves_the_final_goals_again_has_not_arrived(self):
        run = Outcome(ours([(1.0, ["100", "9", "4"]), (2.0, ["99", "9", "8"]), (3.0, ["99", "9", "4"])]), INSTANCE)
        self.assertEqual(run.settled([99, [9], 4], 0.02), 3.0)
        self.assertIsNone(run.settled([99, [9], 3], 0.02))
        self.assertIsNone(run.settled([99, [5, 3], 4], 0.02))


class Processes(unittest.TestCase):
    def test_one_that_fails_one_that_hangs_and_one_that_eats_are_told_apart(self):
        fails = process.run([sys.executable, "-c", "raise MemoryError('too large')"], 10, 1000)
        hangs = process.run([sys.executable, "-c", "import time; print(1, flush=True); time.sleep(60)"], 0.5, 1000)
        eats = process.run([sys.executable, "-c", "x = b'x' * 300_000_000; import time; time.sleep(60)"], 30, 200)
        self.assertEqual((fails["exit_status"], fails["killed"]), (1, None))
        self.assertIn("too large", fails["errors"])
        self.assertEqual((hangs["output"], hangs["killed"]), ("1\n", "killed after 0.5 s"))
        self.assertIn("MB", eats["killed"])
        self.assertGreater(eats["peak_megabytes"], 200)

    def test_a_failed_run_is_a_row_and_no_plan(self):
        failed = {"solver": "highs", "seed": 1, "limit": 120, "peak_megabytes": 9, "failure": "killed at 9 MB"}
        comparison = compared(ours([(1.0, ["7", "", "4"])]), failed)
        self.assertIn("highs (killed at 9 MB)", report.markdown({}, [comparison], [], 120, [1]))
        self.assertIn('"failure": "killed at 9 MB"', report.as_json({}, [comparison], [], 120, [1]))


if __name__ == "__main__":
    unittest.main()
