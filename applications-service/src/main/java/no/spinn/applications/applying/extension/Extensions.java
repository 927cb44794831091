package no.spinn.applications.applying.extension;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.kit.security.OrganisationId;

/** All extensions. */
@ApplicationScoped
public class Extensions implements PanacheRepositoryBase<Extension, UUID> {

    /** Returns the extensions of a call, in the order in which they were given. */
    public List<Extension> of(UUID callId) {
        return list("callId = ?1 order by id", callId);
    }

    /** Returns those of one applicant. */
    public List<Extension> of(UUID callId, OrganisationId applicant) {
        return list("callId = ?1 and applicant = ?2 order by id", callId, applicant.value());
    }

    /** Returns the latest deadline that an applicant has by extensions. */
    public Optional<Instant> latest(UUID callId, OrganisationId applicant) {
        return Optional.ofNullable(latest(Set.of(callId), applicant).get(callId));
    }

    /** Returns these deadlines by call. A call without extensions has none. */
    public Map<UUID, Instant> latest(Set<UUID> callIds, OrganisationId applicant) {
        return list("callId in ?1 and applicant = ?2", callIds, applicant.value()).stream()
                .collect(Collectors.toMap(
                        Extension::callId, Extension::until, (one, other) -> one.isAfter(other) ? one : other));
    }

    /** Returns the applications of an applicant to a call, whose journals have its extensions. */
    List<UUID> applications(UUID callId, OrganisationId applicant) {
        return getEntityManager()
                .createQuery("select id from Application where callId = ?1 and applicant = ?2", UUID.class)
                .setParameter(1, callId)
                .setParameter(2, applicant.value())
                .getResultList();
    }
}
