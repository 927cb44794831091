package no.spinn.instruments.catalogue.instrument;

import java.util.List;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.decision.DecisionRules;
import org.jspecify.annotations.Nullable;

/**
 * The plan of an instrument, to be published.
 *
 * @param slug the short name in addresses, unique among instruments
 * @param decisionRules null when they are not stated
 */
public record InstrumentPlan(
        String slug,
        Nature nature,
        Presentation presentation,
        List<Criterion> criteria,
        @Nullable DecisionRules decisionRules) {}
