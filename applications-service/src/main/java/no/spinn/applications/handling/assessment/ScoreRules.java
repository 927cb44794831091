package no.spinn.applications.handling.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.applications.upstream.call.AssessmentCriterion;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;

/** Validates scores against the criteria of the call. */
final class ScoreRules {

    private static final Pointer SCORES = Pointer.ROOT.to("scores");

    private ScoreRules() {}

    /** Returns the faults of the given scores. */
    static List<Fault> faults(List<Score> scores, List<AssessmentCriterion> criteria) {
        Map<UUID, AssessmentCriterion> known =
                criteria.stream().collect(Collectors.toMap(AssessmentCriterion::id, Function.identity()));
        Set<UUID> seen = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            AssessmentCriterion criterion = known.get(score.criterionId());
            Pointer place = SCORES.to(i);
            if (criterion == null) {
                faults.add(AssessmentIssue.CRITERION_UNKNOWN.at(place.to("criterionId")));
            } else if (!seen.add(score.criterionId())) {
                faults.add(AssessmentIssue.SCORED_TWICE.at(place.to("criterionId")));
            } else if (!criterion.takes(score.score())) {
                faults.add(AssessmentIssue.SCORE_OFF_SCALE.at(
                        place.to("score"), Map.of("from", criterion.from(), "to", criterion.to())));
            }
        }
        return faults;
    }

    /** Returns a fault for each criterion without a score. */
    static List<Fault> missing(List<Score> scores, List<AssessmentCriterion> criteria) {
        Set<UUID> scored = scores.stream().map(Score::criterionId).collect(Collectors.toSet());
        return criteria.stream()
                .filter(criterion -> !scored.contains(criterion.id()))
                .map(criterion -> AssessmentIssue.SCORE_MISSING.at(SCORES, Map.of("criterion", criterion.id())))
                .toList();
    }
}
