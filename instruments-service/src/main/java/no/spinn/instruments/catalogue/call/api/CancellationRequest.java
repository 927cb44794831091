package no.spinn.instruments.catalogue.call.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.spinn.instruments.common.api.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reason for a cancellation. */
@Schema(name = "CancellationRequest", examples = Examples.CANCELLATION)
record CancellationRequest(
        @Schema(description = "The reason, in words for applicants", examples = "The budget was not granted.")
        @NotBlank
        @Size(max = 2000)
        @PlainText
        String reason) {}
