package no.spinn.applications.upstream.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import no.spinn.kit.sql.Sql;

/** The vocabulary, as this service has received it. */
@ApplicationScoped
public class Facts implements PanacheRepositoryBase<Fact, String> {

    private final Sql database;
    private volatile Cached cached = new Cached(-1, new Vocabulary(Map.of()));

    Facts(Sql database) {
        this.database = database;
    }

    /** Returns the current vocabulary. It is cached until a fact changes, in any replica. */
    public Vocabulary vocabulary() {
        // Read before the facts: a fact that changes in between only makes this vocabulary look stale.
        long revision = revision();
        Cached latest = cached;
        if (latest.revision() != revision) {
            latest = new Cached(
                    revision, Vocabulary.of(streamAll().map(Fact::definition).toList()));
            cached = latest;
        }
        return latest.vocabulary();
    }

    /** Stores the latest definition of a fact. */
    public void keep(FactDefinition definition) {
        getEntityManager().merge(new Fact(definition));
    }

    private long revision() {
        return database.one("SELECT number FROM fact_revision", row -> row.getLong(1));
    }

    private record Cached(long revision, Vocabulary vocabulary) {}
}
