package no.spinn.matching.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.common.problem.MatchingDetail;
import no.spinn.matching.common.problem.MatchingProblem;

/** Requests contact with the owner of a listing; accepts and refuses such requests. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequestContact {

    private static final int MAX_CONTACTS = 200;

    private final Contacts contacts;
    private final Audit audit;
    private final Clock clock;

    RequestContact(Contacts contacts, Audit audit, Clock clock) {
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The caller holds the lock of the listing's row. */
    public Contact request(OrganisationId requester, String name, Listing listing, String message, String contact) {
        if (listing.organisation().equals(requester)) {
            throw new Refusal(KitProblem.INVALID, MatchingDetail.OWN_LISTING.words());
        }
        if (contacts.hasRequested(requester, listing)) {
            throw new Refusal(MatchingProblem.CONTACT_EXISTS, MatchingDetail.CONTACT_REQUESTED.words());
        }
        contacts.requireRoom(requester, MatchingProblem.TOO_MANY_CONTACTS, MAX_CONTACTS);
        Contact asked = new Contact(requester, name, listing, message, contact, clock.instant());
        contacts.persistAndFlush(asked);
        record("ask", asked);
        return asked;
    }

    /** The caller holds the row's lock. */
    public void accept(Contact contact) {
        contact.answer(ContactState.ACCEPTED, clock.instant());
        contacts.flush();
        record("accept", contact);
    }

    /** The caller holds the row's lock. */
    public void refuse(Contact contact) {
        contact.answer(ContactState.REFUSED, clock.instant());
        contacts.flush();
        record("refuse", contact);
    }

    private void record(String action, Contact contact) {
        audit.record(new AuditEntry(action, "partner_contact", contact.id().toString(), null, null, null));
    }
}
