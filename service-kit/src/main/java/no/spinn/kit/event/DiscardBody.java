package no.spinn.kit.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an operator gives up an event. */
@Schema(name = "DiscardRequest", description = "Why an event is discarded")
public record DiscardBody(
        @NotBlank
        @Size(max = 1000)
        @Schema(
                description = "In words; the audit log keeps it",
                examples = "A record of a test producer that was never an event")
        String reason) {}
