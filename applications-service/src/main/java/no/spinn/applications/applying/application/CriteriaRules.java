package no.spinn.applications.applying.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.EligibilityCriterion;
import no.spinn.criteria.condition.Interpreter;
import no.spinn.criteria.condition.Outcome;
import no.spinn.criteria.value.Truth;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Judges an application by the eligibility criteria of its call. The terms of the call bind: what does not meet them, or cannot
 * be judged because a fact is missing, is a fault. Criteria that people wrote advise, unless the call refuses who does not meet
 * them. A coordinator is judged by each of its members.
 */
final class CriteriaRules {

    /** The codes of faults by the last part of a term's id. Programs read them; they never change. */
    private static final Map<String, String> CODES = Map.of(
            "minimum-amount", "below_minimum",
            "maximum-amount", "above_maximum",
            "maximum-rate", "above_rate",
            "earliest-start", "too_early",
            "latest-end", "too_late",
            "regions", "outside_regions",
            "themes", "outside_themes");

    // What several members lack alike is one fault.
    private final Set<Fault> faults = new LinkedHashSet<>();
    private final Set<Fault> warnings = new LinkedHashSet<>();

    private CriteriaRules() {}

    /**
     * Judges the facts of an application.
     *
     * @param all one set, or one for each member; every set has to meet each criterion
     */
    static Findings judge(CallTerms call, List<StatedFacts> all) {
        CriteriaRules rules = new CriteriaRules();
        for (EligibilityCriterion criterion : call.eligibilityCriteria()) {
            boolean binds = criterion.isOfTerms() || call.refuseIneligible();
            all.forEach(stated -> rules.judge(criterion, stated, binds));
        }
        return new Findings(List.copyOf(rules.faults), List.copyOf(rules.warnings));
    }

    private void judge(EligibilityCriterion criterion, StatedFacts stated, boolean binds) {
        if (criterion.notExpressible() != null) {
            warnings.add(notExpressible(criterion, criterion.notExpressible()));
            return;
        }
        Outcome outcome = Interpreter.evaluate(criterion.condition(), stated.facts());
        if (outcome.truth() == Truth.NOT_MET) {
            (binds ? faults : warnings).add(notMet(criterion, stated.place(limited(criterion, outcome))));
        } else if (outcome.truth() == Truth.UNKNOWN && binds) {
            faults.addAll(needed(criterion, stated, outcome));
        } else if (outcome.truth() == Truth.UNKNOWN) {
            warnings.add(DraftIssue.CRITERION_UNKNOWN.at(stated.place(outcome.fact()), words(criterion)));
        }
    }

    // A term for one type of applicants tests the type as well, but it is the limit that is not met.
    private static @Nullable String limited(EligibilityCriterion criterion, Outcome outcome) {
        return criterion.isOfTerms() && CoreFacts.SECTOR.equals(outcome.fact())
                ? criterion
                        .condition()
                        .facts()
                        .filter(fact -> !fact.equals(CoreFacts.SECTOR))
                        .findFirst()
                        .orElse(CoreFacts.SECTOR)
                : outcome.fact();
    }

    private static Fault notExpressible(EligibilityCriterion criterion, LocalizedText reason) {
        return DraftIssue.CRITERION_NOT_EXPRESSIBLE.at(
                StatedFacts.FACTS, Map.of("text", criterion.text(), "reason", reason));
    }

    private static Fault notMet(EligibilityCriterion criterion, Pointer place) {
        return DraftIssue.CRITERION_NOT_MET.at(place, code(criterion), words(criterion));
    }

    /** The code of the fault that a criterion is not met. */
    static String code(EligibilityCriterion criterion) {
        String id = criterion.id();
        return criterion.isOfTerms()
                ? CODES.getOrDefault(id.substring(id.lastIndexOf('.') + 1), "criterion_not_met")
                : "criterion_not_met";
    }

    static Map<String, Object> words(EligibilityCriterion criterion) {
        return Map.of("text", criterion.text(), "criterion", criterion.id());
    }

    private static List<Fault> needed(EligibilityCriterion criterion, StatedFacts stated, Outcome outcome) {
        String fact = outcome.fact();
        if (fact == null) {
            throw notUnderstood(criterion);
        }
        if (outcome.value() != null) {
            return List.of(notMet(criterion, stated.place(fact)));
        }
        return stated.missing(fact).stream()
                .map(source -> DraftIssue.NEEDED_TO_JUDGE.at(stated.place(source), words(criterion)))
                .toList();
    }

    /** A producer publishes an operator only after its consumers know it: soon this replica will. */
    static Refusal notUnderstood(EligibilityCriterion criterion) {
        return new Refusal(
                KitProblem.UNAVAILABLE,
                ApplicationDetail.CRITERION_NOT_UNDERSTOOD.words(Map.of("criterion", criterion.id())));
    }

    /** What keeps the application from being submitted, and what the applicant should know. */
    record Findings(List<Fault> faults, List<Fault> warnings) {}
}
