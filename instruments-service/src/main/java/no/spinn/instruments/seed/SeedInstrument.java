package no.spinn.instruments.seed;

import java.util.List;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.Nature;
import no.spinn.instruments.catalogue.instrument.PublicFact;
import no.spinn.instruments.reference.decision.DecisionRules;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An entry of instruments.yaml.
 *
 * @param provider a slug
 * @param partners slugs
 * @param decisionRules null where no source states them
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
        @Nullable DecisionRules decisionRules,
        List<SeedCriterion> criteria) {}
