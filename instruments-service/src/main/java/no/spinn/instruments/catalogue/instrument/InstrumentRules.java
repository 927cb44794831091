package no.spinn.instruments.catalogue.instrument;

import java.util.List;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.decision.DecisionRules;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an instrument.
 *
 * @param criteriaVersion the version of the criteria alone
 * @param decisionRules null when they are not stated
 */
public record InstrumentRules(
        int criteriaVersion,
        List<Criterion> criteria,
        @Nullable DecisionRules decisionRules) {}
