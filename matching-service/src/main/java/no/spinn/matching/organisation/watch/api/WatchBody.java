package no.spinn.matching.organisation.watch.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to watch for. */
@Schema(name = "NewWatch", description = "What to watch for")
record WatchBody(
        @NotBlank @Size(max = 200) @Schema(description = "For its owner to tell watches apart")
        String name,

        @NotNull @Schema(description = "One of the caller's profiles")
        UUID profileId,

        @Schema(
                description =
                        "Whether to hear, too, of calls for which the profile does not say enough; false when left out")
        @Nullable
        Boolean undeterminedToo,

        @Schema(description = "One of the caller's webhooks, to be told of what is found; none when left out") @Nullable
        UUID webhookId,

        @Nullable @Valid FilterBody filter) {}
