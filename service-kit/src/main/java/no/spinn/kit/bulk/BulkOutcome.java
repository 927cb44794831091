package no.spinn.kit.bulk;

import java.util.UUID;
import no.spinn.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of one item. */
@Schema(name = "BulkOutcome", description = "What came of one item")
public record BulkOutcome(
        @Schema(description = "The position of the item in the request, from 0", examples = "0")
        int item,

        @Schema(description = "The key of the item, if it has one") @Nullable
        String key,

        @Schema(description = "The resource that the item is about")
        UUID id,

        @Schema(
                description = "The status that a request for this act alone would have: 200 when it is done",
                examples = "200")
        int status,

        @Schema(description = "Whether the item was done by an earlier request, and not again by this one")
        boolean replayed,

        @Schema(description = "The state of the resource after the act; absent when it was refused") @Nullable
        String state,

        @Schema(description = "The version of the resource after the act; absent when it was refused") @Nullable
        Long version,

        @Schema(description = "The id of what the act created, if anything") @Nullable
        UUID created,

        @Schema(description = "Why the item was refused. Pointers begin at the request, not at the item.") @Nullable
        Problem problem) {

    private static final int DONE = 200;

    static BulkOutcome done(int place, BulkItem item, BulkDone done) {
        return new BulkOutcome(
                place, item.key(), item.subject(), DONE, false, done.state(), done.version(), done.created(), null);
    }

    static BulkOutcome refused(int place, BulkItem item, Problem problem) {
        return new BulkOutcome(place, item.key(), item.subject(), problem.status(), false, null, null, null, problem);
    }

    /** This outcome, as the answer to an item that is sent again. */
    BulkOutcome again(int place) {
        return new BulkOutcome(place, key, id, status, true, state, version, created, problem);
    }

    boolean wasDone() {
        return status == DONE;
    }
}
