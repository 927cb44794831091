package no.spinn.kit.body;

import no.spinn.kit.problem.Issue;

/** What can be wrong with a body of JSON, whatever it is about. */
enum JsonIssue implements Issue {
    UNKNOWN_FIELD("unknown_field"),
    WRONG_VALUE("wrong_value"),
    WRONG_TYPE("wrong_type"),
    UNREADABLE("unreadable"),
    NOT_JSON("not_json"),
    NOT_JSON_AT("not_json");

    private final String code;

    JsonIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
