package no.spinn.matching.organisation.profile.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import no.spinn.kit.schedule.Poller;
import no.spinn.matching.index.reverse.ProfileIndexes;
import no.spinn.matching.organisation.profile.events.StoredProfiles.Numbered;

/** Tells the index what this or another replica has stored. */
@ApplicationScoped
public class ProfileFeed {

    private static final Duration LOOK = Duration.ofMillis(100);

    private final StoredProfiles profiles;
    private final ProfileIndexes indexes;
    private final Poller poller;

    /** The last change that the index has been told of. */
    private long told;

    ProfileFeed(StoredProfiles profiles, ProfileIndexes indexes, Poller poller) {
        this.profiles = profiles;
        this.indexes = indexes;
        this.poller = poller;
    }

    // Before the index is built: what is stored while it is built may be in it already, and is told again.
    void atStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        begin(QuarkusTransaction.requiringNew().call(profiles::lastChange));
        poller.every(LOOK, this::catchUp, "the index of profiles stays as it is");
    }

    private synchronized void begin(long number) {
        told = number;
    }

    /** Returns when the index has every profile that was committed before the call. */
    public synchronized void catchUp() {
        List<Numbered> news = changes();
        while (!news.isEmpty()) {
            indexes.apply(news.stream().map(Numbered::change).toList());
            told = news.getLast().number();
            news = changes();
        }
    }

    private List<Numbered> changes() {
        return QuarkusTransaction.requiringNew().call(() -> profiles.changesAfter(told));
    }
}
