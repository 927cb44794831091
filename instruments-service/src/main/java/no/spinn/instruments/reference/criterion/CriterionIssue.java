package no.spinn.instruments.reference.criterion;

import no.spinn.kit.problem.Issue;

/** Every fault of criteria and their cases, apart from conditions and from cases that disagree. */
enum CriterionIssue implements Issue {
    TOO_MANY("too_many"),
    ID_UNKNOWN("unknown_criterion"),
    ASSESSMENT_WITH_CONDITION("not_here"),
    ASSESSMENT_WITH_ADVICE("not_here"),
    NO_ASSESSMENT_HERE("not_here"),
    ASSESSMENT_MISSING("missing"),
    WEIGHT_IMPOSSIBLE("out_of_range"),
    SCALE_IMPOSSIBLE("out_of_range"),
    THRESHOLD_OFF_SCALE("out_of_range"),
    NAMED_TWICE("repeated"),
    NOBODY_MEETS("contradiction"),
    NOBODY_MEETS_TOGETHER("contradiction"),
    NOTHING_EXPECTED("missing");

    private final String code;

    CriterionIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
