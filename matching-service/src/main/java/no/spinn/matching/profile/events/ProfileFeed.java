package no.spinn.matching.profile.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import no.spinn.kit.schedule.Lookout;
import no.spinn.matching.profile.events.StoredProfiles.Numbered;
import no.spinn.matching.reverse.ProfileIndexes;

/** Tells the index what this or another replica has stored. */
@ApplicationScoped
public class ProfileFeed {

    private static final Duration LOOK = Duration.ofMillis(100);

    private final StoredProfiles profiles;
    private final ProfileIndexes indexes;
    private final Lookout lookout;

    /** The last change that the index has been told of. */
    private long told;

    ProfileFeed(StoredProfiles profiles, ProfileIndexes indexes, Lookout lookout) {
        this.profiles = profiles;
        this.indexes = indexes;
        this.lookout = lookout;
    }

    // Before the index is built: what is stored while it is built may be in it already, and is told again.
    void atStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        begin(QuarkusTransaction.requiringNew().call(profiles::lastChange));
        lookout.every(LOOK, this::catchUp, "the index of profiles stays as it is");
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
