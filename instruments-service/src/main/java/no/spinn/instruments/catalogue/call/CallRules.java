package no.spinn.instruments.catalogue.call;

import java.util.List;
import java.util.Objects;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.Interpretation;
import no.spinn.instruments.reference.decision.DecisionRules;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a call.
 *
 * @param criteriaVersion the version of all criteria, see {@link Call#criteriaVersion()}
 * @param instrumentCriteriaVersion the version of the instrument's criteria
 * @param criteria all that apply: the instrument's in that version, the call's own, then those that follow from its terms
 * @param interpretation how people read the texts: the instrument's in that version, then the call's own
 * @param decisionRules see {@link Call#decisionRules()}
 */
public record CallRules(
        int criteriaVersion,
        Integer instrumentCriteriaVersion,
        List<Criterion> criteria,
        Interpretation interpretation,
        @Nullable DecisionRules decisionRules) {

    public CallRules {
        // Stored states of earlier versions have one version for both, and no interpretation.
        instrumentCriteriaVersion = Objects.requireNonNullElse(instrumentCriteriaVersion, criteriaVersion);
        interpretation = Objects.requireNonNullElse(interpretation, Interpretation.NONE);
    }
}
