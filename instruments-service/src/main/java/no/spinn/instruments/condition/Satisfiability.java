package no.spinn.instruments.condition;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import no.spinn.instruments.fact.Vocabulary;

/**
 * What can be said of conditions without knowing any facts. It looks for values of the facts under which all conditions
 * hold, branch by branch (an analytic tableau): what has to hold narrows the values that each fact may have, and a branch
 * in which a fact has none left is given up. Finding out can take exponential time, so it stops after a number of steps.
 */
public final class Satisfiability {

    /** Some hundred milliseconds. The conditions of the catalogue take less than a hundred steps. */
    private static final int MAX_STEPS = 50_000;

    private final Vocabulary vocabulary;

    public Satisfiability(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether conditions can hold together. */
    public enum Answer {
        SATISFIABLE,
        /** Whatever the facts are, one of them does not hold. */
        CONTRADICTORY,
        /** It would take too long to find out. */
        UNDECIDED
    }

    /** Whether all of the conditions can hold at once, for some values of the facts. */
    public Answer of(Collection<Condition> conditions) {
        return search(conditions.stream().map(condition -> new Claim(condition, true)));
    }

    /** Whether the conclusion holds whenever the premises do. False also when that cannot be shown. */
    public boolean implies(Collection<Condition> premises, Condition conclusion) {
        // An amount in another currency is neither enough nor too little, and no premise says which currency it is in.
        if (Amounts.inSeveralCurrencies(Stream.concat(premises.stream(), Stream.of(conclusion)))) {
            return false;
        }
        Stream<Claim> claims = Stream.concat(
                premises.stream().map(premise -> new Claim(premise, true)), Stream.of(new Claim(conclusion, false)));
        return search(claims) == Answer.CONTRADICTORY;
    }

    private Answer search(Stream<Claim> claims) {
        Deque<Branch> open = new ArrayDeque<>(List.of(new Branch(vocabulary, claims.toList())));
        int steps = 0;
        while (!open.isEmpty()) {
            Branch branch = open.pop();
            boolean alive = branch.expand();
            steps += branch.steps();
            if (alive && branch.isDecided()) {
                return Answer.SATISFIABLE;
            }
            if (steps > MAX_STEPS) {
                return Answer.UNDECIDED;
            }
            if (alive) {
                branch.split().forEach(open::push);
            }
        }
        return Answer.CONTRADICTORY;
    }
}
