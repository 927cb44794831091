package no.spinn.matching.organisation.reach.api;

import no.spinn.kit.problem.Issue;

/** Every fault of the criteria of a draft, apart from their conditions. */
enum ReachIssue implements Issue {
    ID_TWICE("duplicate"),
    TOO_WIDE("too_wide");

    private final String code;

    ReachIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
