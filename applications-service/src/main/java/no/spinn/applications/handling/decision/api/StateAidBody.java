package no.spinn.applications.handling.decision.api;

import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.spinn.applications.handling.stateaid.Regime;
import no.spinn.applications.handling.stateaid.StateAid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The statement of a provider about a grant and state aid. */
@Schema(
        name = "StateAid",
        description =
                "The legal basis of a grant in the rules on state aid; the provider states whether the recipient has economic activity")
record StateAidBody(
        @Schema(description = "The legal basis; absent when the rules of the call state it") @Nullable
        Regime regime,

        @Pattern(regexp = "[1-9]\\d{0,2}(\\.\\d{1,4})?")
        @Schema(
                description =
                        "Kroner for one euro, as a decimal string: the official rate of Norges Bank on the day of granting",
                examples = "11.7235")
        @Nullable
        String eurRate,

        @Schema(
                description = "The day of that rate: the day of granting, or the last banking day before it",
                examples = "2026-05-11")
        @Nullable
        LocalDate rateDate) {

    static @Nullable StateAidBody of(@Nullable StateAid aid) {
        return aid == null
                ? null
                : new StateAidBody(
                        aid.regime(), aid.rate() == null ? null : aid.rate().toPlainString(), aid.rateDate());
    }

    StateAid toStateAid() {
        return new StateAid(regime, eurRate == null ? null : new BigDecimal(eurRate), rateDate);
    }
}
