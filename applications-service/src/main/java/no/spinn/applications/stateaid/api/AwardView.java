package no.spinn.applications.stateaid.api;

import java.time.LocalDate;
import java.util.UUID;
import no.spinn.applications.call.CallTerms;
import no.spinn.applications.call.NamedInstrument;
import no.spinn.applications.stateaid.AidAward;
import no.spinn.applications.stateaid.Regime;
import no.spinn.kit.language.Languages;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One award in the register. */
@Schema(name = "Award")
record AwardView(
        UUID id,

        @Schema(description = "Who received it") OrganisationId recipient,

        @Schema(description = "Who granted it") OrganisationId grantingAuthority,

        @Nullable String instrument,
        String call,
        Regime regime,
        Money amount,

        @Schema(description = "In euro, by the rate", examples = "127823.60")
        String euro,

        @Schema(examples = "11.735000") String rate,
        LocalDate rateDate,
        LocalDate grantedOn) {

    static AwardView of(AidAward award, CallTerms call, Languages languages) {
        NamedInstrument instrument = call.instrument();
        return new AwardView(
                award.grant().decisionId(),
                award.grant().organisation(),
                call.provider(),
                instrument == null ? null : languages.text(instrument.name()),
                languages.text(call.title()),
                award.aid().regime(),
                award.amount(),
                award.euro().toPlainString(),
                award.aid().rate().toPlainString(),
                award.aid().rateDate(),
                award.grant().grantedOn());
    }
}
