package no.spinn.instruments.reference.criterion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.satisfiability.Satisfiability;
import no.spinn.criteria.satisfiability.Satisfiability.Answer;
import no.spinn.criteria.vocabulary.Vocabulary;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Faults;

/** Checks well-formed criteria together: whether they can be met, and whether one repeats another. */
public final class CriteriaCheck {

    /** Comparing pairs takes time, so only the first criteria of a long list are compared. */
    private static final int MAX_PAIRS = 500;

    private final Satisfiability satisfiability;

    public CriteriaCheck(Vocabulary vocabulary) {
        this.satisfiability = new Satisfiability(vocabulary);
    }

    /** A criterion and its place: a JSON pointer, or words for a criterion outside the request. */
    public record Placed(String pointer, Criterion criterion) {

        /** The criteria of a list. */
        public static List<Placed> all(List<Criterion> criteria, String pointer) {
            return IntStream.range(0, criteria.size())
                    .mapToObj(i -> new Placed(pointer + "/" + i, criteria.get(i)))
                    .toList();
        }

        /** A criterion of the instrument, which is outside the request of a call. */
        public static Placed ofInstrument(Criterion criterion) {
            return new Placed("criterion " + criterion.id(), criterion);
        }

        Condition condition() {
            return Objects.requireNonNull(criterion.condition());
        }

        Set<String> facts() {
            return condition().tests().map(Condition.Test::fact).collect(Collectors.toSet());
        }
    }

    /** The kinds of findings. */
    public enum Peculiarity {
        /** No values of the facts meet these. */
        CONTRADICTION,
        /** Both hold in exactly the same cases. */
        REPETITION,
        /** The second holds whenever the first does. */
        REDUNDANCY
    }

    /** A finding with the criteria that it is about. */
    public record Finding(Peculiarity peculiarity, List<String> pointers) {}

    /** Adds a fault at each criterion of a contradiction. */
    public void refuse(List<Placed> criteria, Faults faults) {
        for (List<Placed> conflict : contradictions(criteria)) {
            for (Placed placed : conflict) {
                faults.add(fault(placed, conflict));
            }
        }
    }

    private static Fault fault(Placed placed, List<Placed> conflict) {
        return conflict.size() == 1
                ? CriterionIssue.NOBODY_MEETS.at(placed.pointer())
                : CriterionIssue.NOBODY_MEETS_TOGETHER.at(
                        placed.pointer(),
                        Map.of(
                                "criteria",
                                conflict.stream().map(Placed::pointer).collect(Collectors.joining(", "))));
    }

    /** All findings. */
    public List<Finding> findings(List<Placed> criteria) {
        List<Finding> findings = new ArrayList<>();
        List<List<Placed>> contradictions = contradictions(criteria);
        contradictions.forEach(conflict -> findings.add(finding(Peculiarity.CONTRADICTION, conflict)));
        // A contradiction implies everything, so its criteria are not compared with others.
        Set<Placed> conflicting = contradictions.stream().flatMap(List::stream).collect(Collectors.toSet());
        addRepetitions(
                withCondition(criteria).stream()
                        .filter(placed -> !conflicting.contains(placed))
                        .toList(),
                findings);
        return findings;
    }

    /** Criteria that cannot be met: single ones, or else a minimal set of eligibility criteria that contradict each other. */
    private List<List<Placed>> contradictions(List<Placed> criteria) {
        List<List<Placed>> alone = withCondition(criteria).stream()
                .map(List::of)
                .filter(this::isContradictory)
                .toList();
        if (!alone.isEmpty()) {
            return alone;
        }
        List<Placed> together = withCondition(criteria).stream()
                .filter(placed -> placed.criterion().kind() == CriterionKind.ELIGIBILITY)
                .toList();
        return isContradictory(together) ? List.of(smallest(together)) : List.of();
    }

    // Removes each criterion without which the rest still contradict each other.
    private List<Placed> smallest(List<Placed> conflict) {
        List<Placed> smaller = new ArrayList<>(conflict);
        for (Placed placed : conflict) {
            smaller.remove(placed);
            if (!isContradictory(smaller)) {
                smaller.add(placed);
            }
        }
        return smaller;
    }

    private boolean isContradictory(List<Placed> criteria) {
        return satisfiability.of(criteria.stream().map(Placed::condition).toList()) == Answer.CONTRADICTORY;
    }

    private void addRepetitions(List<Placed> criteria, List<Finding> findings) {
        int pairs = 0;
        for (int i = 0; i < criteria.size(); i++) {
            for (int j = i + 1; j < criteria.size() && pairs < MAX_PAIRS; j++) {
                Placed one = criteria.get(i);
                Placed other = criteria.get(j);
                if (one.criterion().kind() == other.criterion().kind() && shareFacts(one, other)) {
                    pairs++;
                    addRepetition(one, other, findings);
                }
            }
        }
    }

    private void addRepetition(Placed one, Placed other, List<Finding> findings) {
        boolean forth = satisfiability.implies(List.of(one.condition()), other.condition());
        boolean back = satisfiability.implies(List.of(other.condition()), one.condition());
        if (forth && back) {
            findings.add(finding(Peculiarity.REPETITION, List.of(one, other)));
        } else if (forth) {
            findings.add(finding(Peculiarity.REDUNDANCY, List.of(one, other)));
        } else if (back) {
            findings.add(finding(Peculiarity.REDUNDANCY, List.of(other, one)));
        }
    }

    private static boolean shareFacts(Placed one, Placed other) {
        Set<String> shared = new HashSet<>(one.facts());
        return shared.removeAll(other.facts());
    }

    private static List<Placed> withCondition(List<Placed> criteria) {
        return criteria.stream()
                .filter(placed -> placed.criterion().condition() != null)
                .toList();
    }

    private static Finding finding(Peculiarity peculiarity, List<Placed> criteria) {
        return new Finding(peculiarity, criteria.stream().map(Placed::pointer).toList());
    }
}
