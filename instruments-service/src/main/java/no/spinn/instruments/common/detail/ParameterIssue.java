package no.spinn.instruments.common.detail;

import no.spinn.kit.problem.Issue;

/** What can be wrong with query parameters, beyond their types. */
public enum ParameterIssue implements Issue {
    ONLY_WITH("not_here"),
    DRAFTS_BY_INSTRUMENT("not_here"),
    NO_DRAFTS("not_here"),
    TOO_MANY_WORDS("too_long"),
    TOO_MANY_VALUES("too_many"),
    CURSOR_OF_ANOTHER_QUERY("invalid_cursor"),
    NOT_A_MOMENT("wrong_value"),
    OUT_OF_ORDER("out_of_order"),
    UNKNOWN_PROVIDER("unknown_provider"),
    UNKNOWN_INSTRUMENT("unknown_instrument");

    private final String code;

    ParameterIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
