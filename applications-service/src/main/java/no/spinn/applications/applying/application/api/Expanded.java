package no.spinn.applications.applying.application.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the caller asked to have in full. */
@Schema(name = "Expanded", description = "What `expand` asked for")
public record Expanded(
        @Schema(description = "Absent where the caller cannot read the application") @Nullable
        ApplicationSummary application) {}
