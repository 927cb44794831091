package no.spinn.applications.applying.invitation;

import no.spinn.applications.applying.partner.Partner;

/** Announces invitations and their answers. */
public interface InvitationAnnouncements {

    /** Announces the news of an invitation, in the transaction of the change. */
    void announce(Partner partner, News news);

    /** The news that can be announced about an invitation. */
    enum News {
        SENT,
        CONFIRMED,
        DECLINED,
        REVOKED
    }
}
