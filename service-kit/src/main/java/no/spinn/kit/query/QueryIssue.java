package no.spinn.kit.query;

import no.spinn.kit.problem.Issue;

/** What can be wrong with the query of any operation. */
enum QueryIssue implements Issue {
    UNKNOWN("unknown_parameter"),
    UNKNOWN_OF_NONE("unknown_parameter"),
    REPEATED("repeated_parameter"),
    NOT_ONE_OF("wrong_value"),
    NOT_A_NUMBER("wrong_value"),
    NOT_A_UUID("wrong_value"),
    NOT_AN_INSTANT("wrong_value"),
    UNREADABLE("wrong_value");

    private final String code;

    QueryIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
