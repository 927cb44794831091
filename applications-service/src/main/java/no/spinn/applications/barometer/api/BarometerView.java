package no.spinn.applications.barometer.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import no.spinn.applications.barometer.Breakdown;
import no.spinn.applications.barometer.Dimension;
import no.spinn.applications.barometer.Financing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How projects are paid for. */
@Schema(name = "Barometer")
record BarometerView(
        @Schema(description = "What is counted, and how, in the caller's language")
        String definition,

        @Schema(description = "Absent when everything is counted together") @Nullable
        Dimension by,

        @Schema(description = "Empty when too few organisations stand behind the numbers")
        List<PartView> parts,

        @Schema(description = "The fewest organisations behind a number")
        int fewestOrganisations,

        @Schema(description = "What surveys found") List<ReferenceView> references) {

    private static final int DECIMALS = 1;

    /** One part of a breakdown. */
    @Schema(name = "BarometerPart")
    record PartView(
            @Schema(description = "Of the dimension; several where small ones had to be put together")
            List<String> values,

            long projects,
            List<ShareView> shares) {

        static PartView of(Breakdown.Part part) {
            return new PartView(
                    part.values(),
                    part.total(),
                    Arrays.stream(Financing.values())
                            .map(financing -> ShareView.of(financing, part))
                            .toList());
        }
    }

    /** How many are paid for in one way. */
    @Schema(name = "BarometerShare")
    record ShareView(
            Financing financing,
            long projects,
            @Schema(description = "Of the part's projects") BigDecimal percent) {

        static ShareView of(Financing financing, Breakdown.Part part) {
            long projects = part.projects().getOrDefault(financing, 0L);
            return new ShareView(
                    financing,
                    projects,
                    BigDecimal.valueOf(projects * 100)
                            .divide(BigDecimal.valueOf(part.total()), DECIMALS, RoundingMode.HALF_UP));
        }
    }

    /** A figure of a survey. */
    @Schema(name = "BarometerReference")
    record ReferenceView(
            @Schema(examples = "entirely_own_budget_norway") String figure,

            @Schema(description = "In the caller's language")
            String text,

            @Schema(description = "Rounded where the survey says one in three or one in five")
            BigDecimal percent,

            int year,
            String source) {}
}
