package no.spinn.matching.organisation.watch.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.spinn.matching.organisation.watch.Watch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be changed of a watch. */
@Schema(
        name = "WatchChange",
        description = "What can be changed of a watch",
        examples = "{\"name\":\"Calls for schools\",\"webhookId\":null}")
record WatchPatch(
        @NotBlank @Size(max = 200) @Schema(description = "A name that tells the watches of the caller apart")
        String name,

        @Schema(description = "Whether the watch also finds calls whose verdict is undetermined; null is false")
        @Nullable
        Boolean undeterminedToo,

        @Schema(description = "A webhook of the caller that gets the matches; null for none") @Nullable
        UUID webhookId,

        @Nullable @Valid FilterBody filter) {

    static WatchPatch of(Watch watch) {
        return new WatchPatch(watch.name(), watch.undeterminedToo(), watch.webhookId(), FilterBody.of(watch.filter()));
    }
}
