package no.spinn.applications.handling.stateaid.api;

import java.time.LocalDate;
import java.util.List;
import no.spinn.applications.common.organisation.api.OrganisationReference;
import no.spinn.applications.handling.stateaid.Award;
import no.spinn.applications.handling.stateaid.Cumulation;
import no.spinn.applications.upstream.call.api.CallReference;
import no.spinn.kit.language.Languages;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The de minimis aid that an organisation has received, and may still receive. */
@Schema(name = "DeMinimisCumulation")
record CumulationView(
        OrganisationId organisation,
        WindowView window,

        @Schema(description = "The ceiling for one undertaking in the window", examples = "300000.00")
        String ceilingEur,

        @Schema(description = "The total granted in Spinn", examples = "120000.00")
        String grantedEur,

        @Schema(description = "The total that the organisation has declared", examples = "25000.00")
        String declaredEur,

        @Schema(description = "The amount that may still be granted", examples = "155000.00")
        String leftEur,

        @Schema(description = "The awards in Spinn within the window")
        List<AwardView> awards,

        @Schema(
                description =
                        "Declared aid within the window: from the latest declaration, or for a provider from the latest declaration to it")
        List<DeclarationBody.AidBody> declared) {

    /** A period of three years. */
    @Schema(name = "DeMinimisWindow")
    record WindowView(
            @Schema(description = "The first day") LocalDate from,
            @Schema(description = "The last day: today") LocalDate to) {}

    /** One award in the window. */
    @Schema(name = "DeMinimisAward")
    record AwardView(
            OrganisationReference grantingAuthority,
            CallReference call,

            @Schema(examples = "120000.00") String amountEur,

            LocalDate grantedOn) {

        static AwardView of(Award award, Languages languages) {
            return new AwardView(
                    CallReference.provider(award.call().terms(), languages),
                    CallReference.of(award.call(), languages),
                    Euros.text(award.aid().euro()),
                    award.aid().grantedOn());
        }
    }

    static CumulationView of(Cumulation cumulation, Languages languages) {
        return new CumulationView(
                cumulation.organisation(),
                new WindowView(cumulation.window().from(), cumulation.window().to()),
                Euros.text(Cumulation.CEILING),
                Euros.text(cumulation.granted()),
                Euros.text(cumulation.declaredSum()),
                Euros.text(cumulation.left()),
                cumulation.awards().stream()
                        .map(award -> AwardView.of(award, languages))
                        .toList(),
                cumulation.declared().stream().map(DeclarationBody.AidBody::of).toList());
    }
}
