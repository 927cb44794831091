package no.spinn.matching.organisation.reach.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.vocabulary.ConditionReader;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.problem.Refusal;
import no.spinn.matching.common.problem.MatchingDetail;
import no.spinn.matching.common.problem.MatchingProblem;
import no.spinn.matching.organisation.reach.DraftCriterion;
import no.spinn.matching.organisation.reach.api.ReachRequest.WrittenCriterion;

/** Reads the criteria of a request, or refuses it with all its faults. */
final class CriteriaReader {

    private static final Pointer CRITERIA = Pointer.ROOT.to("criteria");

    private CriteriaReader() {}

    static List<DraftCriterion> read(List<WrittenCriterion> written, Vocabulary vocabulary) {
        Faults faults = new Faults();
        ConditionReader conditions = new ConditionReader(vocabulary, faults);
        List<DraftCriterion> criteria = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        long tests = 0;
        for (int i = 0; i < written.size(); i++) {
            WrittenCriterion criterion = written.get(i);
            Pointer place = CRITERIA.to(i);
            if (!ids.add(criterion.id())) {
                faults.add(ReachIssue.ID_TWICE.at(place.to("id")));
            }
            Condition condition =
                    conditions.read(criterion.condition(), place.to("condition").text());
            tests += condition == null ? 0 : condition.tests().count();
            if (condition != null && tests > ConditionReader.MAX_TESTS) {
                faults.add(ReachIssue.TOO_WIDE.at(place.to("condition"), Map.of("most", ConditionReader.MAX_TESTS)));
            } else if (condition != null) {
                criteria.add(new DraftCriterion(criterion.id(), condition));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(
                    MatchingProblem.CONDITIONS_INVALID, MatchingDetail.CRITERIA_UNUSABLE.words(), faults.all());
        }
        return criteria;
    }
}
