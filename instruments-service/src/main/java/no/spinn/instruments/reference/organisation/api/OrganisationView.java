package no.spinn.instruments.reference.organisation.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import no.spinn.instruments.reference.organisation.FoundFact;
import no.spinn.instruments.reference.organisation.Organisation;
import no.spinn.instruments.reference.organisation.OrganisationSource;
import no.spinn.kit.language.Languages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as a register knows it. */
@Schema(
        name = "Organisation",
        description =
                "An organisation with the facts that follow from a register. Facts that do not follow are left out: ask for them")
record OrganisationView(
        @Schema(description = "The organisation number", examples = "958935420")
        String number,

        @Schema(examples = "Oslo kommune") String name,

        @Schema(description = "The facts `organisation.*` that follow, by fact id, to be sent as they are")
        Map<String, Object> facts,

        @Schema(description = "Why each of the facts follows, by fact id")
        Map<String, DerivationView> derivedFrom,

        @Schema(
                description =
                        "`enhetsregisteret`: the register said so on the day of `asOf`. `bundled`: the register could not be asked, and an "
                                + "extract of public organisations that comes with the service answers")
        OrganisationSource source,

        @Schema(description = "The day on which the source said so", examples = "2026-12-01")
        LocalDate asOf) {

    /** Why a fact follows. */
    @Schema(name = "FactDerivation", description = "Why a fact follows from a register")
    record DerivationView(
            @Schema(description = "The member of the source", examples = "organisasjonsform.kode")
            String field,

            @Schema(description = "The value of that member", examples = "KOMM")
            String value,

            @Schema(
                    description = "The rule, for programs; versions to come have more of them",
                    examples = "form_municipality")
            String rule,

            @Schema(
                    description = "The rule and its source, in the language of Content-Language",
                    examples = "The form of organisation is KOMM, a municipality.")
            String text) {

        private static DerivationView of(FoundFact fact, Languages languages) {
            return new DerivationView(
                    fact.field(),
                    fact.found(),
                    fact.rule().code(),
                    languages.text(fact.rule().text()));
        }
    }

    static OrganisationView of(Organisation organisation, Languages languages) {
        Map<String, Object> facts = new TreeMap<>();
        Map<String, DerivationView> reasons = new TreeMap<>();
        organisation.facts().forEach(fact -> {
            facts.put(fact.fact(), fact.value());
            reasons.put(fact.fact(), DerivationView.of(fact, languages));
        });
        return new OrganisationView(
                organisation.number(), organisation.name(), facts, reasons, organisation.source(), organisation.asOf());
    }
}
