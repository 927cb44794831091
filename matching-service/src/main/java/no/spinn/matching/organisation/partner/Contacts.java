package no.spinn.matching.organisation.partner;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.ownership.OwnedRepository;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.common.problem.MatchingDetail;
import org.jspecify.annotations.Nullable;

/** Requests for contact. To anyone but the two parties, a request is not found. */
@ApplicationScoped
public class Contacts extends OwnedRepository<Contact> {

    /** A request that the caller sent or received. */
    public Contact between(UUID id, OrganisationId caller) {
        return Optional.ofNullable(findById(id))
                .filter(contact -> contact.isRequestedBy(caller)
                        || contact.listing().organisation().equals(caller))
                .orElseThrow(Contacts::notFound);
    }

    /** A request that the caller received, locked for an answer. */
    public Contact lockReceived(UUID id, OrganisationId caller) {
        Contact contact = Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Contacts::notFound);
        if (contact.isRequestedBy(caller)) {
            throw new Refusal(KitProblem.FORBIDDEN, MatchingDetail.ANSWERED_BY_RECEIVER.words());
        }
        if (!contact.listing().organisation().equals(caller)) {
            throw notFound();
        }
        return contact;
    }

    /** The requests that an organisation received, newest first, after this id. */
    public List<Contact> receivedBy(OrganisationId organisation, @Nullable UUID after, int rows) {
        Parameters values = Parameters.with("organisation", organisation.value());
        return find(
                        "listing.organisation = :organisation" + (after == null ? "" : " and id < :after")
                                + " order by id desc",
                        after == null ? values : values.and("after", after))
                .page(0, rows)
                .list();
    }

    boolean hasRequested(OrganisationId organisation, Listing listing) {
        return count("organisation = ?1 and listing = ?2", organisation.value(), listing) > 0;
    }

    private static Refusal notFound() {
        return new Refusal(KitProblem.NOT_FOUND, KitDetail.NOTHING_OF_YOURS.words());
    }
}
