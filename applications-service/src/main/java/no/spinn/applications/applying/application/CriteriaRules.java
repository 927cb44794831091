package no.spinn.applications.applying.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.call.EligibilityCriterion;
import no.spinn.criteria.condition.Interpreter;
import no.spinn.criteria.condition.Outcome;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.value.Facts;
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
 * them.
 */
final class CriteriaRules {

    private static final Pointer FACTS = Pointer.ROOT.to("facts");
    private static final Pointer FINANCING = Pointer.ROOT.to("budget").to("financing");
    private static final Pointer COSTS = Pointer.ROOT.to("budget").to("costs");
    private static final Set<String> FINANCED =
            Set.of(CoreFacts.REQUESTED_AMOUNT, CoreFacts.GRANT_SHARE, CoreFacts.OWN_SHARE);

    /** The codes of faults by the last part of a term's id. Programs read them; they never change. */
    private static final Map<String, String> CODES = Map.of(
            "minimum-amount", "below_minimum",
            "maximum-amount", "above_maximum",
            "maximum-rate", "above_rate",
            "earliest-start", "too_early",
            "latest-end", "too_late",
            "regions", "outside_regions",
            "themes", "outside_themes");

    private final Facts facts;
    private final boolean hasBudget;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();

    private CriteriaRules(Facts facts, boolean hasBudget) {
        this.facts = facts;
        this.hasBudget = hasBudget;
    }

    /**
     * Judges the facts of an application.
     *
     * @param effective see {@link EffectiveFacts}
     * @param hasBudget whether the budget is the source of the sums
     */
    static Findings judge(CallTerms call, Facts effective, boolean hasBudget) {
        CriteriaRules rules = new CriteriaRules(effective, hasBudget);
        for (EligibilityCriterion criterion : call.eligibilityCriteria()) {
            boolean binds = criterion.isOfTerms() || call.refuseIneligible();
            rules.judge(criterion, binds);
        }
        return new Findings(rules.faults, rules.warnings);
    }

    private void judge(EligibilityCriterion criterion, boolean binds) {
        if (criterion.notExpressible() != null) {
            warnings.add(notExpressible(criterion, criterion.notExpressible()));
            return;
        }
        Outcome outcome = Interpreter.evaluate(criterion.condition(), facts);
        if (outcome.truth() == Truth.NOT_MET) {
            (binds ? faults : warnings).add(notMet(criterion, limited(criterion, outcome)));
        } else if (outcome.truth() == Truth.UNKNOWN && binds) {
            faults.addAll(needed(criterion, outcome));
        } else if (outcome.truth() == Truth.UNKNOWN) {
            warnings.add(DraftIssue.CRITERION_UNKNOWN.at(place(outcome.fact()), words(criterion)));
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
        return DraftIssue.CRITERION_NOT_EXPRESSIBLE.at(FACTS, Map.of("text", criterion.text(), "reason", reason));
    }

    private Fault notMet(EligibilityCriterion criterion, @Nullable String fact) {
        return DraftIssue.CRITERION_NOT_MET.at(place(fact), code(criterion), words(criterion));
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

    private List<Fault> needed(EligibilityCriterion criterion, Outcome outcome) {
        String fact = outcome.fact();
        if (fact == null) {
            throw notUnderstood(criterion);
        }
        if (outcome.value() != null) {
            return List.of(notMet(criterion, fact));
        }
        return missing(fact).stream()
                .map(source -> DraftIssue.NEEDED_TO_JUDGE.at(place(source), words(criterion)))
                .toList();
    }

    /** A producer publishes an operator only after its consumers know it: soon this replica will. */
    static Refusal notUnderstood(EligibilityCriterion criterion) {
        return new Refusal(
                KitProblem.UNAVAILABLE,
                "Criterion %s of the call cannot be judged yet; try again.".formatted(criterion.id()));
    }

    /** The fact, or those of its sources that are missing. */
    private List<String> missing(String fact) {
        List<String> sources = DerivedFact.of(fact).map(DerivedFact::sources).orElse(List.of(fact)).stream()
                .filter(source -> !facts.knows(source))
                .toList();
        return sources.isEmpty() ? List.of(fact) : sources;
    }

    /** Where the applicant says the fact. */
    private Pointer place(@Nullable String fact) {
        if (fact == null) {
            return FACTS;
        }
        if (hasBudget && FINANCED.contains(fact)) {
            return FINANCING;
        }
        if (hasBudget && fact.equals(CoreFacts.TOTAL_BUDGET)) {
            return COSTS;
        }
        if (isStated(fact)) {
            return FACTS.to(fact);
        }
        List<String> sources = DerivedFact.of(fact).map(DerivedFact::sources).orElse(List.of(fact));
        return FACTS.to(fact.equals(CoreFacts.GRANT_SHARE) ? sources.getFirst() : sources.getLast());
    }

    // A derived fact that is known without all of its sources was stated.
    private boolean isStated(String fact) {
        return facts.knows(fact)
                && DerivedFact.of(fact).map(DerivedFact::sources).orElse(List.of()).stream()
                        .anyMatch(source -> !facts.knows(source));
    }

    /** What keeps the application from being submitted, and what the applicant should know. */
    record Findings(List<Fault> faults, List<Fault> warnings) {}
}
