package no.spinn.applications.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The calls that this service knows. */
@ApplicationScoped
public class Calls implements PanacheRepositoryBase<Call, UUID> {

    /**
     * Keeps the newest terms of a call.
     *
     * @throws IllegalArgumentException when the form is no schema that answers can be checked against
     */
    public void keep(UUID id, CallTerms terms) {
        if (terms.form() != null) {
            Form.of(terms.form());
        }
        getEntityManager().merge(new Call(id, terms));
    }
}
