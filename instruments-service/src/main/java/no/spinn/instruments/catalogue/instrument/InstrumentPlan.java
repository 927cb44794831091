package no.spinn.instruments.catalogue.instrument;

import java.util.List;
import java.util.Objects;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.Interpretation;
import no.spinn.instruments.reference.criterion.InterpretedCriteria;
import no.spinn.instruments.reference.decision.DecisionRules;
import org.jspecify.annotations.Nullable;

/**
 * The plan of an instrument, to be published.
 *
 * @param slug the short name in addresses, unique among instruments
 * @param interpretation how people read the text that the criteria come from
 * @param decisionRules null when they are not stated
 */
public record InstrumentPlan(
        String slug,
        Nature nature,
        Presentation presentation,
        List<Criterion> criteria,
        Interpretation interpretation,
        @Nullable DecisionRules decisionRules) {

    /** Stored plans of earlier versions have no interpretation. */
    public InstrumentPlan {
        interpretation = Objects.requireNonNullElse(interpretation, Interpretation.NONE);
    }

    InterpretedCriteria interpreted() {
        return new InterpretedCriteria(criteria, interpretation);
    }
}
