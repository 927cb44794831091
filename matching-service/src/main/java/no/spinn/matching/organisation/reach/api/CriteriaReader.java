package no.spinn.matching.organisation.reach.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.problem.Refusal;
import no.spinn.matching.common.problem.MatchingProblem;
import no.spinn.matching.organisation.reach.DraftCriterion;
import no.spinn.matching.organisation.reach.api.ReachRequest.WrittenCriterion;
import no.spinn.matching.upstream.vocabulary.Vocabulary;

/** Reads the criteria of a request, or refuses it with all its faults. */
final class CriteriaReader {

    private static final Pointer CRITERIA = Pointer.ROOT.to("criteria");

    private CriteriaReader() {}

    static List<DraftCriterion> read(List<WrittenCriterion> written, Vocabulary vocabulary) {
        ConditionCheck check = new ConditionCheck(vocabulary);
        List<Fault> faults = new ArrayList<>();
        List<DraftCriterion> criteria = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < written.size(); i++) {
            WrittenCriterion criterion = written.get(i);
            Pointer place = CRITERIA.to(i);
            if (!ids.add(criterion.id())) {
                faults.add(new Fault(
                        place.to("id").text(), "duplicate", "another criterion of the request has the same id"));
            }
            criteria.add(new DraftCriterion(criterion.id(), check.read(criterion.condition(), place.to("condition"))));
        }
        faults.addAll(check.faults());
        if (!faults.isEmpty()) {
            throw new Refusal(MatchingProblem.CONDITIONS_INVALID, "Some criteria cannot be used; see errors.", faults);
        }
        return criteria;
    }
}
