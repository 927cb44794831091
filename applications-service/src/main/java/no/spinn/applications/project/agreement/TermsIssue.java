package no.spinn.applications.project.agreement;

import no.spinn.kit.problem.Issue;

/** Every fault of the terms of an agreement. */
enum TermsIssue implements Issue {
    END_BEFORE_START("before_start"),
    MILESTONE_TWICE("duplicate"),
    AMOUNT_UNGRANTED("unexpected"),
    AMOUNT_MISSING("required"),
    AMOUNT_IN_WRONG_CURRENCY("wrong_currency"),
    SUM_DIFFERS("sum_differs"),
    REPORT_TWICE("duplicate"),
    REPORT_DUE("due"),
    MILESTONE_UNKNOWN("unknown_milestone"),
    FINAL_REPORT("final_report"),
    DAY_IMPLAUSIBLE("out_of_range");

    private final String code;

    TermsIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
