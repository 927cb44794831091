package no.spinn.applications.applying.attachment.store;

import jakarta.inject.Singleton;

/** Lets tests of other packages delete orphan objects without waiting for the schedule. */
@Singleton
public class OrphanCleanup {

    private final DeleteOrphanObjects orphans;

    OrphanCleanup(DeleteOrphanObjects orphans) {
        this.orphans = orphans;
    }

    public void run() {
        orphans.sweep();
    }
}
