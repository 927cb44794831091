package no.spinn.matching.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.common.problem.MatchingProblem;

/** Publishes, changes and removes listings. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PublishListing {

    private static final int MAX_LISTINGS = 100;

    private final Listings listings;
    private final Audit audit;
    private final Clock clock;

    PublishListing(Listings listings, Audit audit, Clock clock) {
        this.listings = listings;
        this.audit = audit;
        this.clock = clock;
    }

    public Listing publish(OrganisationId organisation, ListingContent content) {
        listings.requireRoom(organisation, MatchingProblem.TOO_MANY_LISTINGS, MAX_LISTINGS);
        Listing listing = new Listing(organisation, content, clock.instant());
        listings.persistAndFlush(listing);
        record("publish", listing);
        return listing;
    }

    /** The caller holds the row's lock. */
    public void change(Listing listing, ListingContent content) {
        listing.write(content);
        listings.flush();
        record("change", listing);
    }

    /** The caller holds the row's lock. Requests for contact about the listing are removed with it. */
    public void remove(Listing listing) {
        listings.delete(listing);
        listings.flush();
        record("remove", listing);
    }

    private void record(String action, Listing listing) {
        audit.record(new AuditEntry(action, "partner_listing", listing.id().toString(), null, null, null));
    }
}
