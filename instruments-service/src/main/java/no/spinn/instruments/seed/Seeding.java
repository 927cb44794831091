package no.spinn.instruments.seed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.spinn.kit.schema.SchemaCurrent;
import org.jboss.logging.Logger;

/**
 * Loads the data files at start, in one transaction. Entries that have not changed since they were loaded are skipped, so
 * that nothing is published twice. When replicas start together, one loads the files and the others find nothing new.
 */
@ApplicationScoped
class Seeding {

    private static final Logger LOG = Logger.getLogger(Seeding.class);

    private final SeedFiles files;
    private final SeedEntries entries;
    private final FactSeeds facts;
    private final InstrumentSeeds instruments;
    private final CallSeeds calls;

    Seeding(SeedFiles files, SeedEntries entries, FactSeeds facts, InstrumentSeeds instruments, CallSeeds calls) {
        this.files = files;
        this.entries = entries;
        this.facts = facts;
        this.instruments = instruments;
        this.calls = calls;
    }

    void load(@Observes SchemaCurrent event) {
        int loaded = load(Catalogue.read(files));
        LOG.infof("the data files had %d new or changed entries", loaded);
    }

    /** Loads the catalogue and returns the number of new or changed entries. */
    int load(Catalogue catalogue) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entries.lock();
            return facts.load(catalogue) + instruments.load(catalogue) + calls.load(catalogue);
        });
    }
}
