package no.spinn.applications.applying.invitation;

import no.spinn.kit.problem.Issue;

/** What keeps an organisation from being invited. */
enum InvitationIssue implements Issue {
    COUNTRY_UNKNOWN("unknown_code"),
    COUNTRY_DIFFERS("differs_from_country"),
    FACTS_OF_A_PARTNER("not_here"),
    APPLICANT("applicant"),
    ALREADY_INVITED("already_invited"),
    TOO_MANY("too_many");

    private final String code;

    InvitationIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
