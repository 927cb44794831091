package no.spinn.instruments.catalogue.call;

import java.util.List;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.decision.DecisionRules;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a call.
 *
 * @param criteriaVersion the version of the instrument's criteria
 * @param criteria all that apply: the instrument's in that version, then the call's own
 * @param decisionRules see {@link Call#decisionRules()}
 */
public record CallRules(
        int criteriaVersion,
        List<Criterion> criteria,
        @Nullable DecisionRules decisionRules) {}
