package no.spinn.kit.organisationname;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.spinn.kit.schedule.Poller;
import no.spinn.kit.schema.SchemaCurrent;
import no.spinn.kit.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The stored names in memory, about 100 bytes each: a list names a hundred organisations without a query. They are as old as the last
 * reading.
 */
@Singleton
public class OrganisationNames {

    /** A transaction that began earlier may commit later. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private final Instance<NameContract> contract;
    private final NameTable table;
    private final NameSettings settings;
    private final Poller poller;
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private Instant readUntil = Instant.EPOCH.plus(OVERLAP);

    OrganisationNames(Instance<NameContract> contract, NameTable table, NameSettings settings, Poller poller) {
        this.contract = contract;
        this.table = table;
        this.settings = settings;
        this.poller = poller;
    }

    void atStart(@Observes SchemaCurrent event) {
        if (contract.isResolvable()) {
            settings.every()
                    .ifPresent(pause -> poller.nowAndEvery(pause, this::refresh, "names of organisations are old"));
        }
    }

    /** The registered name; null while none is known, and for organisations of other countries. */
    public @Nullable String of(OrganisationId organisation) {
        return organisation.isNorwegian() ? names.get(organisation.identifier()) : null;
    }

    /** Reads what has changed since the last time. */
    public synchronized void refresh() {
        Instant since = readUntil.minus(OVERLAP);
        for (NameTable.Named named : QuarkusTransaction.requiringNew().call(() -> table.changedSince(since))) {
            names.put(named.number(), named.name());
            readUntil = named.changedAt().isAfter(readUntil) ? named.changedAt() : readUntil;
        }
    }
}
