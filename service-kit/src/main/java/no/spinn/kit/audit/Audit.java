package no.spinn.kit.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import no.spinn.kit.security.Caller;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Ids;
import org.jspecify.annotations.Nullable;

/** The append-only record of acts. An act of the service itself, such as by the clock, has no consumer. */
@ApplicationScoped
public class Audit {

    private static final String APPEND = """
            INSERT INTO audit_entry (id, consumer, supplier, action, object_type, object_id, from_state, to_state, reason)
            VALUES (:id, :consumer, :supplier, :action, :objectType, :objectId, :fromState, :toState, :reason)
            """;

    private final EntityManager database;
    private final Instance<Caller> callers;

    Audit(EntityManager database, Instance<Caller> callers) {
        this.database = database;
        this.callers = callers;
    }

    /** Records the act in the transaction of the act. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditEntry entry) {
        Caller caller = callerOfRequest();
        database.createNativeQuery(APPEND)
                .setParameter("id", Ids.next())
                .setParameter(
                        "consumer",
                        caller == null ? null : caller.organisation().value())
                .setParameter("supplier", caller == null ? null : valueOf(caller.supplier()))
                .setParameter("action", entry.action())
                .setParameter("objectType", entry.objectType())
                .setParameter("objectId", entry.objectId())
                .setParameter("fromState", entry.from())
                .setParameter("toState", entry.to())
                .setParameter("reason", entry.reason())
                .executeUpdate();
    }

    private @Nullable Caller callerOfRequest() {
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        Caller caller = callers.get();
        return caller.isAnonymous() ? null : caller;
    }

    private static @Nullable String valueOf(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }
}
