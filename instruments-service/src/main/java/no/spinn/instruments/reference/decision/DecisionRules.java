package no.spinn.instruments.reference.decision;

import java.util.List;
import no.spinn.instruments.reference.criterion.Source;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a decision on an application. There is either a right of appeal or a reason why there is none.
 *
 * @param individualDecision whether it is an individual decision (enkeltvedtak) under the Public Administration Act
 * @param appeal what may be appealed to whom
 * @param notAppealable why it cannot be appealed, in words for the applicant
 * @param stateAid what grants are under the rules on state aid; null when it differs or is not stated
 * @param sources where all this is written; at least one
 */
public record DecisionRules(
        boolean individualDecision,
        @Nullable RightOfAppeal appeal,
        @Nullable LocalizedText notAppealable,
        @Nullable StateAid stateAid,
        List<Source> sources) {

    public DecisionRules {
        if ((appeal == null) == (notAppealable == null)) {
            throw new IllegalArgumentException("decision rules have either appeal or notAppealable");
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("decision rules have at least one source");
        }
    }
}
