package no.spinn.instruments.common.api;

import no.spinn.kit.problem.Issue;

/** Every fault of texts and days that the constraints of single members do not find. */
enum RequestIssue implements Issue {
    YEAR_OUT_OF_RANGE("out_of_range"),
    TEXT_TOO_LONG("too_long"),
    NOT_A_NAME("unsupported_character"),
    CONTROL_CHARACTER("unsupported_character");

    private final String code;

    RequestIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
