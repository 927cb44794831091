package no.spinn.applications.applying.list.api;

import no.spinn.kit.problem.Issue;

/** What can be wrong with the parameters of a list. */
enum ListIssue implements Issue {
    TOO_MANY_LETTERS("too_long"),
    TOO_MANY_WORDS("too_long"),
    TOO_MANY_APPLICANTS("too_many"),
    IMPLAUSIBLE_YEAR("out_of_range"),
    UNKNOWN_SORT("wrong_value");

    private final String code;

    ListIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
