package no.spinn.instruments.catalogue.call;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.satisfiability.Satisfiability;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.instruments.reference.criterion.Assessment;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.criterion.CriterionKind;
import no.spinn.instruments.reference.criterion.Interpretation;
import no.spinn.kit.problem.Faults;

/**
 * Checks that an amendment of an open call excludes nobody whom the criteria admitted, and changes no criteria for scoring.
 *
 * @param all the criteria that apply to the call now
 * @param before the call's own criteria now
 * @param after the call's own criteria after the amendment
 */
record AmendedCriteria(Vocabulary vocabulary, List<Criterion> all, List<Criterion> before, List<Criterion> after) {

    void check(Faults faults) {
        if (!assessed(before).equals(assessed(after))) {
            faults.add(CallIssue.ASSESSMENT_STANDS.at("/criteria"));
        }
        Set<Condition> admitted = all.stream()
                .filter(criterion -> criterion.kind() == CriterionKind.ELIGIBILITY)
                .map(AmendedCriteria::condition)
                .collect(Collectors.toSet());
        for (int i = 0; i < after.size(); i++) {
            Criterion criterion = after.get(i);
            if (criterion.kind() == CriterionKind.ELIGIBILITY && mayExclude(condition(criterion), admitted)) {
                faults.add(CallIssue.CONDITION_TIGHTENED.at("/criteria/%d/condition".formatted(i)));
            }
        }
    }

    /** What no condition can say may exclude as well, so nothing of it is new. */
    static void checkNotExpressible(Interpretation before, Interpretation after, Faults faults) {
        for (int i = 0; i < after.notExpressible().size(); i++) {
            if (!before.notExpressible().contains(after.notExpressible().get(i))) {
                faults.add(CallIssue.READING_TIGHTENED.at("/notExpressible/" + i));
            }
        }
    }

    private boolean mayExclude(Condition condition, Set<Condition> admitted) {
        return !admitted.contains(condition) && !new Satisfiability(vocabulary).implies(admitted, condition);
    }

    private static Condition condition(Criterion criterion) {
        return Objects.requireNonNull(criterion.condition());
    }

    private static Map<String, Assessment> assessed(List<Criterion> criteria) {
        return criteria.stream()
                .filter(criterion -> criterion.kind() == CriterionKind.ASSESSMENT)
                .collect(Collectors.toMap(Criterion::id, criterion -> Objects.requireNonNull(criterion.assessment())));
    }
}
