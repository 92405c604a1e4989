// PlanVerifier
