package no.spinn.instruments.catalogue.instrument;

import java.util.List;
import java.util.UUID;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.decision.DecisionRules;
import no.spinn.instruments.reference.provider.NamedProvider;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of an instrument: what is shown, told to other services and kept in the history.
 *
 * @param version of all this together
 * @param partners providers that it is run together with
 * @param criteriaVersion of the criteria alone
 * @param decisionRules null when they are not stated
 * @param retirement why it is no longer offered
 */
public record PublicInstrument(
        UUID id,
        int version,
        InstrumentStatus status,
        String slug,
        NamedProvider provider,
        Nature nature,
        LocalizedText name,
        LocalizedText summary,
        LocalizedText description,
        List<String> themes,
        List<String> regions,
        List<PublicFact> publicFacts,
        List<NamedProvider> partners,
        int criteriaVersion,
        List<Criterion> criteria,
        @Nullable DecisionRules decisionRules,
        @Nullable String retirement) {}
