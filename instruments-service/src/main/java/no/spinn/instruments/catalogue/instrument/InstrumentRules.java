package no.spinn.instruments.catalogue.instrument;

import java.util.List;
import java.util.Objects;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.Interpretation;
import no.spinn.instruments.reference.decision.DecisionRules;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an instrument.
 *
 * @param criteriaVersion the version of the criteria alone
 * @param interpretation how people read the text that the criteria come from
 * @param decisionRules null when they are not stated
 */
public record InstrumentRules(
        int criteriaVersion,
        List<Criterion> criteria,
        Interpretation interpretation,
        @Nullable DecisionRules decisionRules) {

    /** Stored states of earlier versions have no interpretation. */
    public InstrumentRules {
        interpretation = Objects.requireNonNullElse(interpretation, Interpretation.NONE);
    }
}
