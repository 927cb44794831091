package no.spinn.instruments.seed;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.Nature;
import no.spinn.instruments.catalogue.instrument.PublicFact;
import no.spinn.instruments.reference.criterion.Case;
import no.spinn.instruments.reference.criterion.Interpretation;
import no.spinn.instruments.reference.criterion.NotExpressible;
import no.spinn.instruments.reference.decision.DecisionRules;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An entry of instruments.yaml.
 *
 * @param provider a slug
 * @param partners slugs
 * @param decisionRules null where no source states them
 * @param lastKnownRound a year; null while rounds go on
 */
record SeedInstrument(
        UUID id,
        String slug,
        String provider,
        List<String> partners,
        Nature nature,
        LocalizedText name,
        LocalizedText summary,
        LocalizedText description,
        List<String> themes,
        List<PublicFact> publicFacts,
        @Nullable Integer lastKnownRound,
        @Nullable DecisionRules decisionRules,
        List<SeedCriterion> criteria,
        @Nullable List<NotExpressible> notExpressible) {

    /** With the cases of its criteria. */
    Interpretation interpretation(List<Case> cases) {
        return new Interpretation(cases, Objects.requireNonNullElse(notExpressible, List.of()));
    }
}
