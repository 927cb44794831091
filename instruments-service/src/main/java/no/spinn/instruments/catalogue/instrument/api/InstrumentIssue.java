package no.spinn.instruments.catalogue.instrument.api;

import no.spinn.kit.problem.Issue;

/** Every fault of an instrument that no other check finds. */
enum InstrumentIssue implements Issue {
    PARTNER_UNKNOWN("not_found");

    private final String code;

    InstrumentIssue(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
