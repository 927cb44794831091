package no.spinn.applications.common.issue;

import no.spinn.kit.problem.Issue;

/** What can be wrong with parameters, and with the names of members, beyond their types. */
public enum ParameterIssue implements Issue {
    YEAR_OUT_OF_RANGE("out_of_range"),
    AMOUNT_MALFORMED("pattern"),
    BUDGET_MALFORMED("malformed"),
    WEIGHT_MALFORMED("malformed"),
    CRITERION_NOT_SCORED("malformed"),
    NOT_A_CODE("unknown_value"),
    NOT_A_DIMENSION("unknown_value"),
    DIMENSION_TWICE("duplicate"),
    TOO_MANY_DIMENSIONS("too_many"),
    NOT_AN_OBJECT("wrong_type"),
    NOT_SETTABLE("not_settable"),
    APPLICATION_NOT_FOUND("not_found");

    private final String code;

    ParameterIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
