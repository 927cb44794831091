package no.spinn.applications.handling.assessment;

import no.spinn.kit.problem.Issue;

/** Every fault of assessors, assignments and scores. */
enum AssessmentIssue implements Issue {
    ASSESSOR_REGISTERED("duplicate"),
    ASSESSOR_UNKNOWN("unknown_assessor"),
    ALREADY_ASSIGNED("already_assigned"),
    TIED_TO_APPLICANT("conflict_of_interest"),
    TIED_TO_PARTNER("conflict_of_interest"),
    CRITERION_UNKNOWN("unknown_criterion"),
    SCORED_TWICE("duplicate"),
    SCORE_OFF_SCALE("out_of_range"),
    SCORE_MISSING("required");

    private final String code;

    AssessmentIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
