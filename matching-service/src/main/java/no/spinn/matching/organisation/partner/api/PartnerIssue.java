package no.spinn.matching.organisation.partner.api;

import no.spinn.kit.problem.Issue;

/** Every fault of listings and searches for partners that the vocabulary does not find. */
enum PartnerIssue implements Issue {
    COUNTRY_UNKNOWN("unknown_code"),
    ADDRESS_OPEN_TO_ALL("address_not_allowed");

    private final String code;

    PartnerIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
