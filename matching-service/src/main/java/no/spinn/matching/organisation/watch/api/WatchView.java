package no.spinn.matching.organisation.watch.api;

import java.time.Instant;
import java.util.UUID;
import no.spinn.matching.organisation.watch.Watch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A watch as its owner reads it. */
@Schema(name = "Watch", description = "Finds calls that fit a profile")
record WatchView(
        UUID id,
        String name,
        UUID profileId,
        boolean undeterminedToo,
        @Nullable UUID webhookId,
        @Nullable FilterBody filter,
        Instant createdAt) {

    static WatchView of(Watch watch) {
        return new WatchView(
                watch.id(),
                watch.name(),
                watch.profileId(),
                watch.undeterminedToo(),
                watch.webhookId(),
                FilterBody.of(watch.filter()),
                watch.createdAt());
    }
}
