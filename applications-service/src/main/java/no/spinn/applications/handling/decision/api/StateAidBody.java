package no.spinn.applications.handling.decision.api;

import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.spinn.applications.handling.stateaid.Regime;
import no.spinn.applications.handling.stateaid.StateAid;
import no.spinn.applications.upstream.exchangerate.RateSource;
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

        @Pattern(regexp = STATED_RATE)
        @Schema(
                description =
                        "Units of the amount's currency for one euro, as a decimal string. A decision has the official "
                                + "rate of Norges Bank on the last banking day, whether it is stated or not; a stated rate that "
                                + "differs by more than rounding is refused. When that rate cannot be had, the service uses a "
                                + "reference, and refuses a stated rate that differs by more than 5 %. Absent from a decision when the "
                                + "rate is below 1 or from 1,000 on; the list of awards has it.",
                examples = "11.7235")
        @Nullable
        String eurRate,

        @Schema(
                description = "The day of that rate: the day of granting, or the last banking day before it",
                examples = "2026-05-11")
        @Nullable
        LocalDate rateDate,

        @Schema(
                readOnly = true,
                description =
                        "Where the rate of a decision comes from: Norges Bank, or the reference that the service uses "
                                + "when it has no rate of the last days. Absent from what a provider states, and ignored in it.")
        @Nullable
        RateSource rateSource) {

    /** The rates that version 1.0.0 could have, which were those of kroner. Clients may rely on it. */
    private static final String STATED_RATE = "[1-9]\\d{0,2}(\\.\\d{1,4})?";

    static @Nullable StateAidBody of(@Nullable StateAid aid) {
        return aid == null ? null : new StateAidBody(aid.regime(), rate(aid.rate()), aid.rateDate(), aid.rateSource());
    }

    private static @Nullable String rate(@Nullable BigDecimal rate) {
        return rate == null || !rate.toPlainString().matches(STATED_RATE) ? null : rate.toPlainString();
    }

    StateAid toStateAid() {
        return StateAid.stated(regime, eurRate == null ? null : new BigDecimal(eurRate), rateDate);
    }
}
