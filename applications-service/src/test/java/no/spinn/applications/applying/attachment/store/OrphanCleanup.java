package no.spinn.applications.applying.attachment.store;

import jakarta.inject.Singleton;

/** Lets tests of other packages clear away when they are ready for it. */
@Singleton
public class Sweeping {

    private final SweepOrphans orphans;

    Sweeping(SweepOrphans orphans) {
        this.orphans = orphans;
    }

    public void sweep() {
        orphans.sweep();
    }
}
