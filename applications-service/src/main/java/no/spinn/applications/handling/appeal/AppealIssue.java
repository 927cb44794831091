package no.spinn.applications.handling.appeal;

import no.spinn.kit.problem.Issue;

/** What keeps an appeal from being forwarded. */
enum AppealIssue implements Issue {
    BODY_DIFFERS("differs"),
    BODY_MISSING("required"),
    OWN_CASE("own_case");

    private final String code;

    AppealIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
