package no.spinn.applications.handling.stateaid.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import no.spinn.applications.common.organisation.api.OrganisationReference;
import no.spinn.applications.handling.stateaid.Aid;
import no.spinn.applications.handling.stateaid.Award;
import no.spinn.applications.handling.stateaid.Regime;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.api.CallInstrument;
import no.spinn.applications.upstream.call.api.CallReference;
import no.spinn.applications.upstream.exchangerate.RateSource;
import no.spinn.kit.language.Languages;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published award of state aid. */
@Schema(name = "Award")
record AwardView(
        UUID id,
        @Schema(description = "Without a name") OrganisationReference recipient,

        OrganisationReference grantingAuthority,
        CallReference call,

        @Schema(description = "Absent for calls last published before instruments were stored") @Nullable
        CallInstrument instrument,

        Regime regime,
        Money amount,

        @Schema(description = "The amount in euro at that rate", examples = "170597.00")
        String amountEur,

        @Schema(description = "Units of the amount's currency for one euro", examples = "11.7235")
        String eurRate,

        LocalDate rateDate,

        @Schema(
                description =
                        "Where the rate comes from: Norges Bank, or a reference when its rate could not be had. Absent for "
                                + "awards from when the provider stated the rate.")
        @Nullable
        RateSource rateSource,

        LocalDate grantedOn) {

    static AwardView of(Award award, Languages languages) {
        Aid aid = award.aid();
        CallTerms call = award.call().terms();
        return new AwardView(
                aid.decisionId(),
                new OrganisationReference(aid.recipient(), null),
                CallReference.provider(call, languages),
                CallReference.of(award.call(), languages),
                CallInstrument.of(call, languages),
                aid.regime(),
                aid.amount(),
                Euros.text(aid.euro()),
                rate(aid.rate()),
                aid.rateDate(),
                aid.rateSource(),
                aid.grantedOn());
    }

    private static String rate(BigDecimal rate) {
        return rate.stripTrailingZeros().toPlainString();
    }
}
