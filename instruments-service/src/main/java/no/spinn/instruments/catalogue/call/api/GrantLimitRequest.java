package no.spinn.instruments.catalogue.call.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import no.spinn.instruments.catalogue.call.AmountLimits;
import no.spinn.instruments.catalogue.call.GrantLimit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The limits for one type of applicants, as the provider of a call sends them. */
@Schema(name = "GrantLimitRequest", description = "The limits for one type of applicants")
record GrantLimitRequest(
        @Schema(description = "A code of the fact organisation.sector", examples = "municipality") @NotNull
        String applicantType,

        @Schema(description = "The limits of the amount in one application of theirs") @Nullable
        AmountLimits amounts,

        @Schema(description = "The maximum share of a project's cost, between 0 and 1", examples = "0.50")
        @Pattern(regexp = "0(\\.\\d{1,4})?|1(\\.0{1,4})?")
        @Nullable
        String maximumRate) {

    static GrantLimitRequest of(GrantLimit limit) {
        return new GrantLimitRequest(limit.applicantType(), limit.amounts(), limit.maximumRate());
    }

    GrantLimit toLimit() {
        return new GrantLimit(applicantType, amounts, maximumRate);
    }
}
