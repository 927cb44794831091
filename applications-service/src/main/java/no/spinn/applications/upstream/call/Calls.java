package no.spinn.applications.upstream.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.security.OrganisationId;

/** The calls that this service knows. */
@ApplicationScoped
public class Calls implements PanacheRepositoryBase<Call, UUID> {

    /**
     * Stores the latest terms of a call.
     *
     * @throws IllegalArgumentException when the form is not a schema that answers can be checked against
     */
    public void keep(UUID id, CallTerms terms) {
        if (terms.form() != null) {
            Form.of(terms.form());
        }
        getEntityManager().merge(new Call(id, terms));
    }

    /** Returns the calls with these ids, which may repeat. */
    public List<Call> byIds(Stream<UUID> ids) {
        return list("id in ?1", ids.distinct().toList());
    }

    /** Returns a call of this provider. Everybody else gets the same refusal as for a call that does not exist. */
    public Call requireOf(UUID id, OrganisationId provider) {
        return findByIdOptional(id)
                .filter(call -> call.providerOrganisation().equals(provider.value()))
                .orElseThrow(() -> new Refusal(KitProblem.NOT_FOUND, ApplicationDetail.NO_CALL_OF_YOURS.words()));
    }
}
