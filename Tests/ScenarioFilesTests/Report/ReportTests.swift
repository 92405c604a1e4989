import PlanVerifier
import ScenarioFiles
import SchoolModel
import Testing

/// The reports as people see them, whole: a change of a word shows here.
@Suite("Reports")
struct ReportTests {
    private let verification = PlanVerifier(Sample.scenario).verify(Sample.plan)

    @Test("The plan of the reports is valid, so that they show what a school would see")
    func sampleIsValid() {
        #expect(verification.violations.map(\.description) == [])
    }

    @Test("A plan")
    func plan() {
        let report = PlanReport(scenario: Sample.scenario, file: Sample.file, verification: verification)
        #expect(report.text == planText)
    }

    @Test("What check says of a valid plan")
    func check() {
        let report = CheckReport(scenario: Sample.scenario, plan: Sample.plan, verification: verification)
        #expect(report.text == checkText)
    }

    @Test("A scenario")
    func summary() {
        #expect(ScenarioSummary(Sample.scenario).text == summaryText)
    }
}

private let planText = """
    Little Hill, two weeks of September
    ═══════════════════════════════════

      Mon 2026-08-31 to Fri 2026-09-11, 9 school days
      4 sessions, 4 hours of people's time together, 3 lessons covered
      Verified: nobody is in two places, every lesson left behind is taken, every guarantee is kept.

    Goals, the most important first
    ───────────────────────────────
      Goal        Value                                 How good it is
      ──────────  ────────────────────────────────────  ──────────────────────────────────────────────
      Wanted      90 weighted minutes short             proved best
      Money       95.00                                 at best 90.00 (gap 5.00, 5.3 %)
      Disruption  8 points                              not proved best, no bound yet, given the above
      Fairness    2 carry 2, 1 carries 1, 2 carry none  not proved best, no bound yet, given the above
      Fairness: A load is the covers that a person gives, for a full-time contract, or the lessons that
                a class has without its own teacher. The heaviest load comes first.

    What was promised and what is delivered
    ───────────────────────────────────────
      Requirement                           Kept  Promised  Delivered   Short
      ──────────────────────  ──────────  ──────  ────────  ─────────  ──────
      Grade 3 plans together  guaranteed  2 of 2    90 min     90 min       –
      Benchmark days          wanted ×2   1 of 2    90 min     45 min  45 min

      Falls short   Of              Delivered   Short
      ────────────  ──────────────  ─────────  ──────
      ben, visit 1  Benchmark days      0 min  45 min

    Team grade 3
    ────────────
      Aino Aalto and Ben Berg
      Week of     Mon          Tue          Wed     Thu  Fri
      ──────────  ───────────  ───────────  ──────  ───  ───
      2026-08-31  08:15-09:00
      2026-09-07               12:45-13:30  closed

    Visits
    ──────
      When                        Who         What
      ──────────────────────────  ──────────  ─────────────  ───────────────────────────────
      Tue 2026-09-01 10:15-11:00  Aino Aalto  visits         history 3B of Ben Berg at 10:15
      Wed 2026-09-02 09:00-09:15  Aino Aalto  debriefs with  Ben Berg

    Cover sheet
    ───────────
      Mon 2026-08-31
      Time         Lesson   Class  Room  Who is away  Why                     Who takes it
      ───────────  ───────  ─────  ────  ───────────  ──────────────────────  ─────────────────────────
      08:15-09:00  math     3A     R1    Aino Aalto   Grade 3 plans together  Sanna Öhman (substitutes)
      08:15-09:00  Finnish  3B     R2    Ben Berg     Grade 3 plans together  Dina Dahl (leadership)

      Mon 2026-09-07
      Time         Lesson   Class  Room  Who is away  Why     Who takes it
      ───────────  ───────  ─────  ────  ───────────  ──────  ──────────────────────
      08:15-09:00  Finnish  3B     R2    Ben Berg     course  Dina Dahl (leadership)

    Out of the classroom
    ────────────────────
      Day             Who         When         Why
      ──────────────  ──────────  ───────────  ──────────────────────
      Mon 2026-08-31  Aino Aalto  08:15-09:00  Grade 3 plans together
                      Ben Berg    08:15-09:00  Grade 3 plans together
      Mon 2026-09-07  Ben Berg    08:15-09:00  course

    Money
    ─────
      Pool         Covers  Money
      ───────────  ──────  ─────
      leadership        2   0.00
      substitutes       1  95.00
      in all            3  95.00

      Person       Covers  Minutes  For covers  For attending
      ───────────  ──────  ───────  ──────────  ─────────────
      Dina Dahl         2       90        0.00              –
      Sanna Öhman       1       45       95.00              –

    """

private let checkText = """
    Little Hill, two weeks of September
    ═══════════════════════════════════

      Mon 2026-08-31 to Fri 2026-09-11, 9 school days
      4 sessions, 4 hours of people's time together, 3 lessons covered
      Verified: nobody is in two places, every lesson left behind is taken, every guarantee is kept.

    What the plan is worth
    ──────────────────────
      Goal         Value
      ───────────  ─────────────────────────
      Wanted       90 weighted minutes short
      Money        95.00
      Disruption   8 points
      Fairness     2 carry 2, 1 carries 1
      Preferences  1 point

    What was promised and what is delivered
    ───────────────────────────────────────
      Requirement                           Kept  Promised  Delivered   Short
      ──────────────────────  ──────────  ──────  ────────  ─────────  ──────
      Grade 3 plans together  guaranteed  2 of 2    90 min     90 min       –
      Benchmark days          wanted ×2   1 of 2    90 min     45 min  45 min

      Falls short   Of              Delivered   Short
      ────────────  ──────────────  ─────────  ──────
      ben, visit 1  Benchmark days      0 min  45 min

    """

private let summaryText = """
    Little Hill, two weeks of September
    ═══════════════════════════════════

      Days      Mon 2026-08-31 to Fri 2026-09-11, 9 school days
      People    4 (administrator 1, substitute 1, teacher 2)
      Classes   2, 40 pupils
      Lessons   times a week: lesson 4
      Absences  1
      Pools     leadership, substitutes
      Limits
      Goals     wanted, then money, then disruption, then fairness, then preferences

    What is promised
    ────────────────
      Requirement             Kind     For       How much
      ──────────────────────  ───────  ────────  ─────────────────  ──────────
      Grade 3 plans together  meeting  2 people  45 min every week  guaranteed
      Benchmark days          visits   2 people  1 visit each       wanted ×2

    The scenario can be read and contradicts itself nowhere.

    """
