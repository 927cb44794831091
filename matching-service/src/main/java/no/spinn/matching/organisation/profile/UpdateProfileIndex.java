package no.spinn.matching.organisation.profile;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import no.spinn.kit.schedule.Poller;
import no.spinn.kit.schema.SchemaCurrent;
import no.spinn.matching.index.reverse.ProfileIndex;
import no.spinn.matching.index.reverse.ProfileIndexes;
import no.spinn.matching.organisation.profile.StoredProfiles.NumberedChange;

/** Applies stored changes to the profile index, whichever replica stored them. */
@ApplicationScoped
public class UpdateProfileIndex {

    private static final Duration POLL_INTERVAL = Duration.ofMillis(100);

    private final StoredProfiles profiles;
    private final ProfileIndexes indexes;
    private final Poller poller;

    /** The number of the last change that is in the index. */
    private long applied;

    UpdateProfileIndex(StoredProfiles profiles, ProfileIndexes indexes, Poller poller) {
        this.profiles = profiles;
        this.indexes = indexes;
        this.poller = poller;
    }

    // Runs before the index is built. A profile that is stored during the build may be in the index already; its change
    // is
    // then applied a second time, which has no effect.
    void atStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) SchemaCurrent event) {
        beginAfter(QuarkusTransaction.requiringNew().call(profiles::lastChange));
        poller.every(POLL_INTERVAL, this::catchUp, "the profile index is not updated");
    }

    private synchronized void beginAfter(long change) {
        applied = change;
    }

    /** Returns an index that has every profile that was committed before the call. */
    public synchronized ProfileIndex catchUp() {
        List<NumberedChange> next = nextChanges();
        while (!next.isEmpty()) {
            indexes.apply(next.stream().map(NumberedChange::change).toList());
            applied = next.getLast().number();
            next = nextChanges();
        }
        return indexes.current();
    }

    private List<NumberedChange> nextChanges() {
        return QuarkusTransaction.requiringNew().call(() -> profiles.changesAfter(applied));
    }
}
