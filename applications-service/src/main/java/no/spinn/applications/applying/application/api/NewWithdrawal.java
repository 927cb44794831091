package no.spinn.applications.applying.application.api;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an application is withdrawn. */
@Schema(name = "NewWithdrawal")
record NewWithdrawal(
        @Nullable
        @Size(max = 2000)
        @Schema(description = "For the provider; may be left out", examples = "The project is financed otherwise.")
        String reason) {}
