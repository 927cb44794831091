package no.spinn.matching.match;

import java.util.List;
import no.spinn.matching.call.CriterionKind;
import no.spinn.matching.condition.Truth;
import no.spinn.matching.verdict.CriterionResult;
import no.spinn.matching.verdict.Judgement;

/** How well a call fits beyond being open to the applicant: the share of its relevance criteria that are met. */
final class Fit {

    /** What an unknown criterion counts, and a call that has no relevance criteria at all. */
    private static final double UNKNOWN = 0.5;

    private Fit() {}

    /** From 0 to 1. */
    static double of(Judgement judgement) {
        List<CriterionResult> relevance = judgement.results().stream()
                .filter(result -> result.criterion().kind() == CriterionKind.RELEVANCE)
                .toList();
        return relevance.stream()
                .mapToDouble(result -> worth(result.truth()))
                .average()
                .orElse(UNKNOWN);
    }

    private static double worth(Truth truth) {
        return switch (truth) {
            case MET -> 1;
            case UNKNOWN -> UNKNOWN;
            case NOT_MET -> 0;
        };
    }
}
