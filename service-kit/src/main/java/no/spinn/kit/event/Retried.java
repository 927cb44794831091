package no.spinn.kit.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a retry did to the parked events of an aggregate. */
@Schema(description = "What came of a retry")
public record Retried(
        @Schema(description = "How many events were applied")
        int applied,

        @Schema(
                description =
                        "The event that failed again, and why; absent when no event of the aggregate is parked any more")
        @Nullable
        ParkedEvent stoppedBy) {}
