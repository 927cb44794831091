package no.spinn.applications.upstream.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import no.spinn.kit.sql.Sql;

/** The vocabulary as this service knows it. */
@ApplicationScoped
public class Facts implements PanacheRepositoryBase<Fact, String> {

    private final Sql database;
    private volatile Known known = new Known(-1, new Vocabulary(Map.of()));

    Facts(Sql database) {
        this.database = database;
    }

    /** The vocabulary as it stands. It is read again only when a fact has changed, by whichever replica. */
    public Vocabulary vocabulary() {
        // Read before the facts: one that changes meanwhile only makes this vocabulary look old.
        long revision = revision();
        Known latest = known;
        if (latest.revision() != revision) {
            latest = new Known(
                    revision, Vocabulary.of(streamAll().map(Fact::definition).toList()));
            known = latest;
        }
        return latest.vocabulary();
    }

    /** Keeps the newest definition of a fact. */
    public void keep(FactDefinition definition) {
        getEntityManager().merge(new Fact(definition));
    }

    private long revision() {
        return database.one("SELECT number FROM fact_revision", row -> row.getLong(1));
    }

    private record Known(long revision, Vocabulary vocabulary) {}
}
