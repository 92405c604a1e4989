import PlanVerifier
import ScenarioFiles
import SchoolModel
import Testing

/// The views of a plan, whole.
@Suite("Views of a plan")
struct PlanViewTests {
    private let views = PlanViews(
        scenario: Sample.scenario, plan: Sample.plan, verification: PlanVerifier(Sample.scenario).verify(Sample.plan))

    @Test("Each view", arguments: PlanView.allCases)
    func view(_ view: PlanView) throws {
        let expected =
            switch view {
            case .person: personText
            case .schoolClass: classText
            case .day: dayText
            case .requirement: requirementText
            case .cover: coverText
            }
        #expect(try views.text(by: view) == expected)
    }

    @Test("Only one name, by id or by name")
    func only() throws {
        let byName = try views.text(by: .person, only: "Dina Dahl")
        #expect(try views.text(by: .person, only: "dina") == byName)
        #expect(byName.contains("Finnish 3B") && !byName.contains("Sanna"))
        #expect(try views.text(by: .day, only: "2026-09-08").contains("Tue 2026-09-08"))
        #expect(try !views.text(by: .schoolClass, only: "3A").contains("Class 3B"))
    }

    @Test("Only one week")
    func week() throws {
        let text = try views.text(by: .cover, week: Sample.monday.advanced(by: 9))
        #expect(text.contains("2026-09-07") && !text.contains("2026-08-31"))
    }

    @Test("A week without anything says so")
    func emptyWeek() throws {
        #expect(try views.text(by: .day, week: Sample.monday.advanced(by: 30)).hasSuffix("\n\n  Nothing.\n"))
    }

    @Test("An unknown name is refused with the nearest one and all that are allowed")
    func unknown() {
        let error = #expect(throws: UnknownName.self) { try views.text(by: .person, only: "aina") }
        #expect(
            error?.message
                == "there is no person 'aina'; did you mean aino? (allowed: aino, ben, dina, sanna)")
    }
}

private let personText = """
    Little Hill, two weeks of September
    ═══════════════════════════════════

    Aino Aalto
    ──────────
      Day             Time                  What
      ──────────────  ───────────  ───────  ───────────────────────  ───────────────────────────────
      Mon 2026-08-31  08:15-09:00  attends  Grade 3 plans together
                      08:15-09:00  leaves   math 3A                  to Sanna Öhman (substitutes)
      Tue 2026-09-01  10:15-11:00  attends  Benchmark days: visit    history 3B of Ben Berg at 10:15
      Wed 2026-09-02  09:00-09:15  attends  Benchmark days: debrief  Aino Aalto and Ben Berg
      Tue 2026-09-08  12:45-13:30  attends  Grade 3 plans together

    Ben Berg
    ────────
      Day             Time                  What
      ──────────────  ───────────  ───────  ───────────────────────  ─────────────────────────
      Mon 2026-08-31  08:15-09:00  attends  Grade 3 plans together
                      08:15-09:00  leaves   Finnish 3B               to Dina Dahl (leadership)
      Wed 2026-09-02  09:00-09:15  attends  Benchmark days: debrief  Aino Aalto and Ben Berg
      Mon 2026-09-07  08:15-09:00  leaves   Finnish 3B               to Dina Dahl (leadership)
      Tue 2026-09-08  12:45-13:30  attends  Grade 3 plans together

    Dina Dahl
    ─────────
      Day             Time                 What
      ──────────────  ───────────  ──────  ───────────────────  ────────────
      Mon 2026-08-31  08:15-09:00  covers  Finnish 3B, room R2  for Ben Berg
      Mon 2026-09-07  08:15-09:00  covers  Finnish 3B, room R2  for Ben Berg

    Sanna Öhman
    ───────────
      Day             Time                 What
      ──────────────  ───────────  ──────  ────────────────  ──────────────
      Mon 2026-08-31  08:15-09:00  covers  math 3A, room R1  for Aino Aalto

    """

private let classText = """
    Little Hill, two weeks of September
    ═══════════════════════════════════

    Class 3A
    ────────
      Day             Time         Lesson  Without     Who takes it
      ──────────────  ───────────  ──────  ──────────  ─────────────────────────
      Mon 2026-08-31  08:15-09:00  math    Aino Aalto  Sanna Öhman (substitutes)
      1 lesson with another adult in the class.

    Class 3B
    ────────
      Day             Time         Lesson   Without   Who takes it
      ──────────────  ───────────  ───────  ────────  ──────────────────────
      Mon 2026-08-31  08:15-09:00  Finnish  Ben Berg  Dina Dahl (leadership)
      Mon 2026-09-07  08:15-09:00  Finnish  Ben Berg  Dina Dahl (leadership)
      2 lessons with another adult in the class.

    """

private let dayText = """
    Little Hill, two weeks of September
    ═══════════════════════════════════

    Mon 2026-08-31
    ──────────────
      Time         Session                 Who
      ───────────  ──────────────────────  ───────────────────────
      08:15-09:00  Grade 3 plans together  Aino Aalto and Ben Berg

      Out of the classroom  When         Why
      ────────────────────  ───────────  ──────────────────────
      Aino Aalto            08:15-09:00  Grade 3 plans together
      Ben Berg              08:15-09:00  Grade 3 plans together

      Time         Lesson   Class  Room  Who is away  Why                     Who takes it
      ───────────  ───────  ─────  ────  ───────────  ──────────────────────  ─────────────────────────
      08:15-09:00  math     3A     R1    Aino Aalto   Grade 3 plans together  Sanna Öhman (substitutes)
      08:15-09:00  Finnish  3B     R2    Ben Berg     Grade 3 plans together  Dina Dahl (leadership)

    Tue 2026-09-01
    ──────────────
      Time         Session                Who
      ───────────  ─────────────────────  ──────────  ───────────────────────────────
      10:15-11:00  Benchmark days: visit  Aino Aalto  history 3B of Ben Berg at 10:15

    Wed 2026-09-02
    ──────────────
      Time         Session                  Who
      ───────────  ───────────────────────  ───────────────────────
      09:00-09:15  Benchmark days: debrief  Aino Aalto and Ben Berg

    Mon 2026-09-07
    ──────────────
      Out of the classroom  When         Why
      ────────────────────  ───────────  ──────
      Ben Berg              08:15-09:00  course

      Time         Lesson   Class  Room  Who is away  Why     Who takes it
      ───────────  ───────  ─────  ────  ───────────  ──────  ──────────────────────
      08:15-09:00  Finnish  3B     R2    Ben Berg     course  Dina Dahl (leadership)

    Tue 2026-09-08
    ──────────────
      Time         Session                 Who
      ───────────  ──────────────────────  ───────────────────────
      12:45-13:30  Grade 3 plans together  Aino Aalto and Ben Berg

    """

private let requirementText = """
    Little Hill, two weeks of September
    ═══════════════════════════════════

    Grade 3 plans together
    ──────────────────────
      When                        Who                      What
      ──────────────────────────  ───────────────────────  ────
      Mon 2026-08-31 08:15-09:00  Aino Aalto and Ben Berg
      Tue 2026-09-08 12:45-13:30  Aino Aalto and Ben Berg

      Owed                Promised  Delivered  Short
      ──────────────────  ────────  ─────────  ─────
      week of 2026-08-31    45 min     45 min      –
      week of 2026-09-07    45 min     45 min      –
      in all                90 min     90 min      –

    Benchmark days
    ──────────────
      When                        Who                      What
      ──────────────────────────  ───────────────────────  ──────────────────────────────────────
      Tue 2026-09-01 10:15-11:00  Aino Aalto               visits history 3B of Ben Berg at 10:15
      Wed 2026-09-02 09:00-09:15  Aino Aalto and Ben Berg  debrief

      Owed           Promised  Delivered   Short
      ─────────────  ────────  ─────────  ──────
      aino, visit 1    45 min     45 min       –
      ben, visit 1     45 min      0 min  45 min
      in all           90 min     45 min  45 min

    """

private let coverText = """
    Little Hill, two weeks of September
    ═══════════════════════════════════

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

    """
