package no.spinn.applications.applying.application;

import no.spinn.applications.applying.list.Side;
import no.spinn.applications.common.query.Literals;

/** The side of an application on which an organisation is. */
public enum Party implements Side {
    /** The organisation that applies. */
    APPLICANT("a.applicant = :caller"),
    /** The organisation that published the call and decides. A draft does not exist for it. */
    PROVIDER("""
            a.state NOT IN %s AND a.call_id IN (SELECT id FROM call WHERE provider_organisation = :caller)""".formatted(Literals.quoted(Act.SUBMIT.from()))),
    /** An organisation that has confirmed its participation, as a partner or as a member. */
    PARTNER("a.id IN (SELECT application_id FROM partner WHERE organisation = :caller AND state = 'CONFIRMED')");

    private final String condition;

    Party(String condition) {
        this.condition = condition;
    }

    @Override
    public String condition() {
        return condition;
    }
}
