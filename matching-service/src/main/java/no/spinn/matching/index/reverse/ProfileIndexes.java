package no.spinn.matching.index.reverse;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.spinn.kit.schema.SchemaCurrent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Holds the current index. Readers never wait. The index is built from the {@link ProfileSource} at start, updated by {@link
 * #apply}, and rebuilt in the background after many changes.
 */
@Singleton
public class ProfileIndexes {

    private static final Logger LOG = Logger.getLogger(ProfileIndexes.class);

    /** Changed profiles stay in memory with their facts until the next rebuild. This bounds them to some megabytes. */
    private static final int MAX_CHANGES = 16_384;

    private final ProfileSource source;
    private final int maxChanges;
    private volatile ProfileIndex current = ProfileIndex.read(reader -> {});

    private final Object rebuildLock = new Object();

    /** The changes since a rebuild began, which the source may or may not include; null while there is no rebuild. */
    private @Nullable List<ProfileChange> meanwhile;

    @Inject
    public ProfileIndexes(ProfileSource source) {
        this(source, MAX_CHANGES);
    }

    ProfileIndexes(ProfileSource source, int maxChanges) {
        this.source = source;
        this.maxChanges = maxChanges;
    }

    void atStart(@Observes SchemaCurrent event) {
        rebuild();
    }

    public ProfileIndex current() {
        return current;
    }

    /** Call this after the commit, in the order of the changes of each profile. Applying a change twice has no effect. */
    public synchronized void apply(Collection<? extends ProfileChange> changes) {
        current = current.with(changes);
        if (meanwhile != null) {
            meanwhile.addAll(changes);
        } else if (current.changes() > maxChanges) {
            meanwhile = new ArrayList<>();
            Thread.ofPlatform().daemon().name("profile-index").start(this::rebuildInBackground);
        }
    }

    /** Rebuilds the index from the source, and returns when the new index is in use. */
    public void rebuild() {
        synchronized (rebuildLock) {
            // Changes that were applied before now are committed, so the source has them.
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

    // The old index stays correct but gets slower; the next change tries again.
    private void rebuildInBackground() {
        try {
            rebuild();
        } catch (RuntimeException e) {
            LOG.warnf("the profile index is not rebuilt: %s", e.getMessage());
        }
    }
}
