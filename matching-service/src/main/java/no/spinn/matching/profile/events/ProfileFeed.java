package no.spinn.matching.profile.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.spinn.matching.profile.events.StoredProfiles.Numbered;
import no.spinn.matching.reverse.ProfileIndexes;
import org.jboss.logging.Logger;

/** Tells the index what this or another replica has stored. */
@ApplicationScoped
public class ProfileFeed {

    private static final Logger LOG = Logger.getLogger(ProfileFeed.class);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final StoredProfiles profiles;
    private final ProfileIndexes indexes;
    private final ScheduledExecutorService clock;

    /** The last change that the index has been told of. */
    private long told;

    ProfileFeed(StoredProfiles profiles, ProfileIndexes indexes, ScheduledExecutorService clock) {
        this.profiles = profiles;
        this.indexes = indexes;
        this.clock = clock;
    }

    // Before the index is built: what is stored while it is built may be in it already, and is told again.
    void atStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        begin(QuarkusTransaction.requiringNew().call(profiles::lastChange));
        clock.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
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

    // A failure that got out would end the schedule; the database comes back, and the next look finds it.
    private void look() {
        try {
            catchUp();
        } catch (RuntimeException e) {
            LOG.warnf("the index of profiles stays as it is: %s", e.getMessage());
        }
    }
}
