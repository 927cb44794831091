package no.spinn.applications.applying.partner;

import no.spinn.applications.applying.list.Side;

/** The side of an invitation on which an organisation is. */
public enum InvitationSide implements Side {
    /** The organisation that answers. */
    INVITED;

    @Override
    public String condition() {
        return "x.organisation = :caller";
    }
}
