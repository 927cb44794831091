package no.spinn.instruments.catalogue.instrument;

import java.util.List;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.decision.DecisionRules;
import org.jspecify.annotations.Nullable;

/**
 * What a provider wants to publish of an instrument.
 *
 * @param slug its short name in addresses, one for each instrument
 * @param decisionRules null when they are not stated
 */
public record InstrumentPlan(
        String slug,
        Nature nature,
        Presentation presentation,
        List<Criterion> criteria,
        @Nullable DecisionRules decisionRules) {}
