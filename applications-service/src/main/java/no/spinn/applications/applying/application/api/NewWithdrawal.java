package no.spinn.applications.applying.application.api;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The reason for a withdrawal. */
@Schema(name = "WithdrawalRequest")
record NewWithdrawal(
        @Nullable
        @Size(max = 2000)
        @Schema(description = "For the provider; optional", examples = "The project is financed otherwise.")
        String reason) {}
