package no.spinn.matching.organisation.watch.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A watch to create. */
@Schema(name = "WatchRequest", description = "A watch to create")
record WatchBody(
        @NotBlank @Size(max = 200) @Schema(description = "A name that tells the watches of the caller apart")
        String name,

        @NotNull @Schema(description = "A profile of the caller")
        UUID profileId,

        @Schema(description = "Whether the watch also finds calls whose verdict is undetermined; false by default")
        @Nullable
        Boolean undeterminedToo,

        @Schema(description = "A webhook of the caller that gets the matches; none by default") @Nullable
        UUID webhookId,

        @Nullable @Valid FilterBody filter) {}
