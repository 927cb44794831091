package no.spinn.criteria.satisfiability;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Condition.All;
import no.spinn.criteria.condition.Condition.Any;
import no.spinn.criteria.condition.Condition.Not;
import no.spinn.criteria.condition.Condition.NotUnderstood;
import no.spinn.criteria.condition.Condition.Test;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.criteria.vocabulary.Vocabulary;

/** A branch of the tableau: the claims that are left, and the values that each fact can still have. */
final class Branch {

    /** The cost of a claim, in copied values. */
    private static final int CLAIM = 50;

    private final Vocabulary vocabulary;
    private final Effort effort;
    private final Map<String, Domain> domains;
    private final Deque<Claim> claims;
    private final List<List<Claim>> choices;

    Branch(Vocabulary vocabulary, Effort effort, Collection<Claim> claims) {
        this.vocabulary = vocabulary;
        this.effort = effort;
        this.domains = new HashMap<>();
        this.choices = new ArrayList<>();
        this.claims = new ArrayDeque<>(claims);
    }

    private Branch(Branch from, List<List<Claim>> choices, Claim claim) {
        this.vocabulary = from.vocabulary;
        this.effort = from.effort;
        this.domains = new HashMap<>(from.domains);
        this.choices = new ArrayList<>(choices);
        this.claims = new ArrayDeque<>(List.of(claim));
    }

    /** Applies all claims without alternatives, within the effort. False when a fact has no value left. */
    boolean expand() {
        while (!claims.isEmpty() && !effort.isExhausted()) {
            effort.spend(CLAIM);
            if (!follow(claims.pop())) {
                return false;
            }
        }
        return true;
    }

    /** Whether no alternative is left, so that any of its values satisfies each fact. */
    boolean isDecided() {
        return choices.isEmpty();
    }

    /** One branch for each alternative of the smallest choice, which is likely to end first. */
    List<Branch> split() {
        List<Claim> smallest =
                choices.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
        List<List<Claim>> others = new ArrayList<>(choices);
        others.remove(smallest);
        effort.spend((long) smallest.size() * (domains.size() + others.size()));
        return smallest.stream().map(claim -> new Branch(this, others, claim)).toList();
    }

    private boolean follow(Claim claim) {
        return switch (claim.condition()) {
            case All all -> claim.holds() ? each(all.parts(), true) : oneOf(Claim.all(all.parts(), false));
            case Any any -> claim.holds() ? oneOf(Claim.all(any.parts(), true)) : each(any.parts(), false);
            case Not not -> follow(new Claim(not.part(), !claim.holds()));
            case Test test -> test(test, claim.holds());
            // Nothing is known about it, so it is no reason to call anything a contradiction.
            case NotUnderstood ignored -> true;
        };
    }

    private boolean each(List<Condition> parts, boolean hold) {
        claims.addAll(Claim.all(parts, hold));
        return true;
    }

    private boolean oneOf(List<Claim> alternatives) {
        effort.spend(alternatives.size());
        choices.add(alternatives);
        return !alternatives.isEmpty();
    }

    private boolean test(Test test, boolean holds) {
        List<Operator> parts = Alternatives.of(test.operator(), holds);
        if (!parts.isEmpty()) {
            return oneOf(parts.stream()
                    .map(part -> new Claim(new Test(test.fact(), part), holds))
                    .toList());
        }
        FactDefinition fact = vocabulary.find(test.fact()).orElse(null);
        if (fact == null) {
            return true; // a fact that is not known here is no reason to call anything a contradiction
        }
        Domain domain = domains.computeIfAbsent(fact.id(), id -> Domain.of(fact));
        effort.spend(domain.size() + Math.max(1, test.operator().codes().size()));
        Optional<Domain> narrower = domain.narrow(test.operator(), holds);
        narrower.ifPresent(left -> domains.put(fact.id(), left));
        return narrower.isPresent();
    }
}
