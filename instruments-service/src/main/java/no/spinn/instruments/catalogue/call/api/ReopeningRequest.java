package no.spinn.instruments.catalogue.call.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import no.spinn.instruments.common.api.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision to open a closed call again. */
@Schema(name = "ReopeningRequest", examples = Examples.REOPENING)
record ReopeningRequest(
        @Schema(description = "The new deadline, exclusive; in the future") @NotNull
        Instant closesAt,

        @Schema(
                description = "The reason, in words for applicants",
                examples = "The service was down before the deadline.")
        @NotBlank
        @Size(max = 2000)
        @PlainText
        String reason) {}
