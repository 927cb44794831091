package no.spinn.matching.index.reverse;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Holds the current index. Readers never wait. Built from the {@link ProfileSource} at start, kept up to date by whoever stores
 * profiles, and built anew in the background after many changes.
 */
@Singleton
public class ProfileIndexes {

    private static final Logger LOG = Logger.getLogger(ProfileIndexes.class);

    /** Changed profiles are kept with their facts until the next building, which this bounds to some megabytes. */
    private static final int MOST_CHANGES = 16_384;

    private final ProfileSource source;
    private final int mostChanges;
    private volatile ProfileIndex current = ProfileIndex.read(reader -> {});

    private final Object oneBuilding = new Object();

    /** The changes since the source is being read anew, of which it may or may not know; null while it is not. */
    private @Nullable List<ProfileChange> meanwhile;

    @Inject
    public ProfileIndexes(ProfileSource source) {
        this(source, MOST_CHANGES);
    }

    ProfileIndexes(ProfileSource source, int mostChanges) {
        this.source = source;
        this.mostChanges = mostChanges;
    }

    void atStart(@Observes StartupEvent event) {
        rebuild();
    }

    public ProfileIndex current() {
        return current;
    }

    /** To be told after the commit, and of each profile in the order of its changes. What is told twice does no harm. */
    public synchronized void apply(Collection<? extends ProfileChange> changes) {
        current = current.with(changes);
        if (meanwhile != null) {
            meanwhile.addAll(changes);
        } else if (current.changes() > mostChanges) {
            meanwhile = new ArrayList<>();
            Thread.ofPlatform().daemon().name("profile-index").start(this::rebuildInBackground);
        }
    }

    /** Reads the source, and returns when the new index is in use. For when it may have changed without a word. */
    public void rebuild() {
        synchronized (oneBuilding) {
            // What was told before now is committed, so the source has it.
            remember(new ArrayList<>());
            try {
                use(ProfileIndex.read(source::readAll));
            } finally {
                remember(null);
            }
        }
    }

    private synchronized void remember(@Nullable List<ProfileChange> changes) {
        meanwhile = changes;
    }

    private synchronized void use(ProfileIndex fresh) {
        current = meanwhile == null ? fresh : fresh.with(meanwhile);
    }

    // The old index answers rightly, only slower and slower; the next change tries again.
    private void rebuildInBackground() {
        try {
            rebuild();
        } catch (RuntimeException e) {
            LOG.warnf("the index of profiles is not built anew: %s", e.getMessage());
        }
    }
}
