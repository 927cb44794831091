package no.spinn.applications.handling.assessment;

import no.spinn.applications.applying.application.Party;
import no.spinn.applications.applying.list.Side;

/** The side of an assignment on which an organisation is. */
public enum AssignmentSide implements Side {
    /** The organisation that acts for the assessor. */
    ASSESSOR("x.organisation = :caller"),
    /** The organisation that assigns. */
    PROVIDER(Party.PROVIDER.condition());

    private final String condition;

    AssignmentSide(String condition) {
        this.condition = condition;
    }

    @Override
    public String condition() {
        return condition;
    }
}
