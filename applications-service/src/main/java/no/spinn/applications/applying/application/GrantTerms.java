package no.spinn.applications.applying.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.EligibilityCriterion;
import no.spinn.criteria.condition.Outcome;
import no.spinn.criteria.member.JudgedFacts;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Truth;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.value.Money;

/** Judges a grant by the same terms as the application, with the granted amount in the place of the requested one. */
public final class GrantTerms {

    private static final Set<String> SUMS = Set.of(CoreFacts.REQUESTED_AMOUNT, CoreFacts.GRANT_SHARE);
    private static final String BELOW_MINIMUM = "below_minimum";

    private GrantTerms() {}

    /** The limits that a grant exceeds. It may be below a minimum, which is one of what can be applied for. */
    public static List<Fault> faults(Money granted, Application application, CallTerms call, Pointer place) {
        JudgedFacts facts = application
                .effectiveFacts()
                .requesting(new FactValue.Amount(granted))
                .judged();
        return call.eligibilityCriteria().stream()
                .filter(EligibilityCriterion::isOfTerms)
                .filter(criterion -> criterion.condition().facts().anyMatch(SUMS::contains)
                        || !criterion.condition().isUnderstood())
                .filter(criterion -> !CriteriaRules.code(criterion).equals(BELOW_MINIMUM))
                .filter(criterion -> isExceeded(criterion, facts))
                .map(criterion -> fault(criterion, place))
                .toList();
    }

    private static boolean isExceeded(EligibilityCriterion criterion, JudgedFacts facts) {
        Outcome outcome = facts.judge(criterion.condition());
        if (outcome.truth() == Truth.UNKNOWN && outcome.reason() != null) {
            throw CriteriaRules.notUnderstood(criterion);
        }
        return outcome.truth() == Truth.NOT_MET;
    }

    private static Fault fault(EligibilityCriterion criterion, Pointer place) {
        Map<String, Object> words = CriteriaRules.words(criterion);
        return DraftIssue.CRITERION_NOT_MET.at(place, CriteriaRules.code(criterion), words);
    }
}
