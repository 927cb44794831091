package no.spinn.applications.applying.application;

import no.spinn.applications.applying.list.Side;

/** The side of a project on which an organisation is: the roles that see {@link Part#FOLLOW_UP}. */
public enum ProjectParty implements Side {
    /** The organisation that carries the project out. */
    APPLICANT(Party.APPLICANT.condition()),
    /** The organisation that grants. */
    PROVIDER(Party.PROVIDER.condition()),
    /** An organisation on whose behalf the applicant, as its coordinator, applies. */
    MEMBER("""
            a.id IN (SELECT application_id FROM partner
                WHERE organisation = :caller AND state = 'CONFIRMED' AND participation = 'MEMBER')""");

    private final String condition;

    ProjectParty(String condition) {
        this.condition = condition;
    }

    @Override
    public String condition() {
        return condition;
    }
}
