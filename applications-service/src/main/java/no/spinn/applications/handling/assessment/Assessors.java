package no.spinn.applications.handling.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The assessors of each call. */
@ApplicationScoped
public class Assessors implements PanacheRepositoryBase<Assessor, UUID> {

    /** Returns the assessors of a call, in the order in which they were registered. */
    public List<Assessor> of(UUID callId) {
        return list("callId = ?1 order by id", callId);
    }

    public Optional<Assessor> of(UUID callId, UUID id) {
        return find("callId = ?1 and id = ?2", callId, id).firstResultOptional();
    }

    /** Returns the provider's references of the assessors of these assignments, by the id of the assessor. */
    public Map<UUID, String> references(List<Assignment> assignments) {
        return byIds(assignments.stream().map(Assignment::assessorId).toList()).stream()
                .collect(Collectors.toMap(
                        Assessor::id, assessor -> assessor.registration().reference()));
    }

    List<Assessor> byIds(List<UUID> ids) {
        return list("id in ?1", ids);
    }

    boolean hasReference(UUID callId, String reference) {
        return count("callId = ?1 and reference = ?2", callId, reference) > 0;
    }
}
