package no.spinn.matching.organisation.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import no.spinn.kit.ownership.Owned;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.common.problem.MatchingDetail;
import no.spinn.matching.common.problem.MatchingProblem;
import org.jspecify.annotations.Nullable;

/**
 * A request for contact about a listing. The requester agrees by asking; once the owner of the listing accepts, each reads the
 * contact address of the other.
 */
@Entity
@Table(name = "partner_contact")
public class Contact extends Owned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "listing_id")
    private Listing listing;

    private String message;

    private String contact;

    @Enumerated(EnumType.STRING)
    private ContactState state;

    private @Nullable Instant answeredAt;

    protected Contact() {}

    Contact(OrganisationId requester, String name, Listing listing, String message, String contact, Instant now) {
        super(requester, name, now);
        this.listing = listing;
        this.message = message;
        this.contact = contact;
        this.state = ContactState.REQUESTED;
    }

    void answer(ContactState answer, Instant now) {
        if (state != ContactState.REQUESTED) {
            throw new Refusal(
                    MatchingProblem.CONTACT_ANSWERED,
                    MatchingDetail.CONTACT_ANSWERED.words(Map.of("at", String.valueOf(answeredAt))));
        }
        state = answer;
        answeredAt = toMicros(now);
    }

    public Listing listing() {
        return listing;
    }

    public String message() {
        return message;
    }

    public ContactState state() {
        return state;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public boolean isRequestedBy(OrganisationId organisation) {
        return organisation().equals(organisation);
    }

    /** The contact address of the other organisation; null until the request is accepted. */
    public @Nullable String contactOfOther(OrganisationId organisation) {
        if (state != ContactState.ACCEPTED) {
            return null;
        }
        return isRequestedBy(organisation) ? listing.content().contact() : contact;
    }
}
