package no.spinn.matching.upstream.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** A counter of received changes to facts and calls. */
@ApplicationScoped
public class Revision {

    private final EntityManager database;

    Revision(EntityManager database) {
        this.database = database;
    }

    /** Call this in the transaction of the change. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void advance() {
        database.createNativeQuery("UPDATE revision SET number = number + 1").executeUpdate();
    }

    public long current() {
        return ((Number) database.createNativeQuery("SELECT number FROM revision")
                        .getSingleResult())
                .longValue();
    }
}
