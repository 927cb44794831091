package no.spinn.applications.record.barometer.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.spinn.applications.record.barometer.Counts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the projects of one group are paid for, or why this is withheld. */
@Schema(name = "BarometerFigures")
record Figures(
        @Schema(description = "Numbers of projects; absent when withheld") @Nullable
        ProjectCounts counts,

        @Schema(description = "Shares of the total; absent when withheld, or when the total is zero") @Nullable
        Shares shares,

        @Schema(description = "Why the counts are withheld; absent when they are not") @Nullable
        Withheld withheld) {

    private static final int DECIMALS = 3;

    /** Reasons why counts are withheld. */
    enum Withheld {
        /**
         * Fewer than three organisations are behind one of the counts, or behind a figure that could be computed from it.
         */
        FEW_ORGANISATIONS
    }

    /** Numbers of projects. */
    @Schema(name = "BarometerCounts")
    record ProjectCounts(long entirelyOwn, long partly, long entirelyExternal, long total) {}

    /** Shares from 0 to 1. */
    @Schema(name = "BarometerShares")
    record Shares(
            @Schema(examples = "0.57") BigDecimal entirelyOwn,
            @Schema(examples = "0.31") BigDecimal partly,
            @Schema(examples = "0.12") BigDecimal entirelyExternal) {

        static Shares of(Counts counts) {
            return new Shares(
                    share(counts.entirelyOwn(), counts.total()),
                    share(counts.partly(), counts.total()),
                    share(counts.entirelyExternal(), counts.total()));
        }

        private static BigDecimal share(long part, long total) {
            return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(total), DECIMALS, RoundingMode.HALF_UP);
        }
    }

    static Figures of(@Nullable Counts counts) {
        if (counts == null) {
            return new Figures(null, null, Withheld.FEW_ORGANISATIONS);
        }
        return new Figures(
                new ProjectCounts(counts.entirelyOwn(), counts.partly(), counts.entirelyExternal(), counts.total()),
                counts.total() == 0 ? null : Shares.of(counts),
                null);
    }
}
