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
                faults.add(
                        fault(place.to("criterionId"), "unknown_criterion", "assessors do not score this criterion"));
            } else if (!seen.add(score.criterionId())) {
                faults.add(fault(place.to("criterionId"), "duplicate", "the criterion has more than one score"));
            } else if (!criterion.takes(score.score())) {
                String scale = "the score must be from %s to %s".formatted(criterion.from(), criterion.to());
                faults.add(fault(place.to("score"), "out_of_range", scale));
            }
        }
        return faults;
    }

    /** Returns a fault for each criterion without a score. */
    static List<Fault> missing(List<Score> scores, List<AssessmentCriterion> criteria) {
        Set<UUID> scored = scores.stream().map(Score::criterionId).collect(Collectors.toSet());
        return criteria.stream()
                .filter(criterion -> !scored.contains(criterion.id()))
                .map(criterion -> fault(SCORES, "required", "there is no score for criterion " + criterion.id()))
                .toList();
    }

    private static Fault fault(Pointer place, String code, String detail) {
        return new Fault(place.text(), code, detail);
    }
}
