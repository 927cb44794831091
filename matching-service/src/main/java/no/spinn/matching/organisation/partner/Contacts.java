package no.spinn.matching.organisation.partner;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;
import no.spinn.matching.organisation.ownership.OwnedRepository;
import org.jspecify.annotations.Nullable;

/** All requests for contact. To all but the two of them one does not exist. */
@ApplicationScoped
public class Contacts extends OwnedRepository<Contact> {

    /** One that the caller asked for or was asked for. */
    public Contact between(UUID id, OrganisationId caller) {
        return Optional.ofNullable(findById(id))
                .filter(contact -> contact.isAskedBy(caller)
                        || contact.listing().organisation().equals(caller))
                .orElseThrow(Contacts::notFound);
    }

    /** One that the caller was asked for, about to be answered. */
    public Contact lockAsked(UUID id, OrganisationId caller) {
        Contact contact = Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Contacts::notFound);
        if (contact.isAskedBy(caller)) {
            throw new Refusal(KitProblem.FORBIDDEN, "This is for the organisation that was asked.");
        }
        if (!contact.listing().organisation().equals(caller)) {
            throw notFound();
        }
        return contact;
    }

    /** Those that an organisation was asked for, newest first, after this one. */
    public List<Contact> askedOf(OrganisationId organisation, @Nullable UUID after, int rows) {
        Parameters values = Parameters.with("organisation", organisation.value());
        return find(
                        "listing.organisation = :organisation" + (after == null ? "" : " and id < :after")
                                + " order by id desc",
                        after == null ? values : values.and("after", after))
                .page(0, rows)
                .list();
    }

    boolean hasAsked(OrganisationId organisation, Listing listing) {
        return count("organisation = ?1 and listing = ?2", organisation.value(), listing) > 0;
    }

    private static Refusal notFound() {
        return new Refusal(KitProblem.NOT_FOUND, "Nothing of yours has this id.");
    }
}
