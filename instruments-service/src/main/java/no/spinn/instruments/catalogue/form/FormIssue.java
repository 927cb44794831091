package no.spinn.instruments.catalogue.form;

import no.spinn.kit.problem.Issue;

/** Every way in which a form can leave the profile. */
enum FormIssue implements Issue {
    TOO_LARGE("too_large"),
    NOT_AN_OBJECT("wrong_value"),
    WRONG_DIALECT("wrong_value"),
    UNKNOWN_TYPE("wrong_value"),
    OUTSIDE_PROFILE("not_in_profile"),
    NOT_A_TEXT("wrong_value"),
    NOT_A_COUNT("wrong_value"),
    NOT_A_NUMBER("wrong_value"),
    NOT_POSITIVE("wrong_value"),
    NOT_TRUE_OR_FALSE("wrong_value"),
    NOT_FALSE("wrong_value"),
    NOT_A_LIST("wrong_value"),
    NOT_TRANSLATIONS("wrong_value"),
    UNKNOWN_FORMAT("wrong_value"),
    NO_TITLE("missing"),
    WRONG_NAME("wrong_value"),
    UNKNOWN_QUESTION("unknown_question"),
    NO_CHOICES("missing"),
    REPEATED("repeated"),
    NOT_UNIQUE("wrong_value"),
    NO_ITEMS("missing"),
    OUT_OF_ORDER("out_of_order"),
    PATTERN_TOO_LONG("too_long"),
    PATTERN_TOO_LARGE("too_large"),
    PATTERN_MALFORMED("wrong_value");

    private final String code;

    FormIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
