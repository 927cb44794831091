package no.spinn.applications.handling.stateaid.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import no.spinn.applications.handling.stateaid.Aid;
import no.spinn.applications.handling.stateaid.Award;
import no.spinn.applications.handling.stateaid.Regime;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.InstrumentSummary;
import no.spinn.applications.upstream.exchangerate.RateSource;
import no.spinn.kit.language.Languages;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published award of state aid. */
@Schema(name = "Award")
record AwardView(
        UUID id,
        OrganisationId recipient,
        AuthorityView grantingAuthority,

        @Schema(description = "Absent for calls last published before instruments were stored") @Nullable
        InstrumentView instrument,

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

    /** The granting authority. */
    @Schema(name = "GrantingAuthority")
    record AuthorityView(
            OrganisationId organisation, @Nullable String name) {}

    /** The instrument of the award. */
    @Schema(name = "AwardInstrument")
    record InstrumentView(
            @Schema(examples = "stimulab") String slug,
            @Schema(examples = "StimuLab") String name) {}

    static AwardView of(Award award, Languages languages) {
        Aid aid = award.aid();
        CallTerms call = award.call().terms();
        LocalizedText authority = call.providerName();
        InstrumentSummary instrument = call.instrument();
        return new AwardView(
                aid.decisionId(),
                aid.recipient(),
                new AuthorityView(call.provider(), authority == null ? null : languages.text(authority)),
                instrument == null ? null : new InstrumentView(instrument.slug(), languages.text(instrument.name())),
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
