package no.spinn.instruments.reference.decision;

import java.util.List;
import no.spinn.instruments.reference.criterion.Source;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The rules for decisions on applications. They have either a right of appeal or a reason why there is none.
 *
 * @param individualDecision whether a decision is an individual decision (enkeltvedtak) under the Public Administration Act
 * @param appeal the right of appeal
 * @param notAppealable the reason why decisions cannot be appealed, in words for applicants
 * @param stateAid the kind of state aid of the grants; null when it varies or is not stated
 * @param sources at least one
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
