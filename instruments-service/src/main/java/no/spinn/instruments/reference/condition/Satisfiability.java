package no.spinn.instruments.reference.condition;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import no.spinn.instruments.reference.fact.Vocabulary;

/**
 * What can be said of conditions without knowing any facts. It looks for values of the facts under which all conditions
 * hold, branch by branch (an analytic tableau): what has to hold narrows the values that each fact may have, and a branch
 * in which a fact has none left is given up. Finding out can take exponential time, so each search stops after some effort,
 * and an instance, which serves one request, answers nothing more after the effort of many.
 */
public final class Satisfiability {

    /** Some hundred milliseconds. The conditions of the catalogue take less than a hundredth of it. */
    private static final long MOST_FOR_ONE_ANSWER = 2_500_000;

    /** A second or two. */
    private static final long MOST_FOR_ALL_ANSWERS = 20 * MOST_FOR_ONE_ANSWER;

    private final Vocabulary vocabulary;
    private long left = MOST_FOR_ALL_ANSWERS;

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

    /**
     * Whether the conclusion holds whenever the premises do. False also when that cannot be shown. Each fact is taken to
     * have a value, and an amount of money to be in the currency that it is compared in.
     */
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
        Effort effort = new Effort(Math.min(left, MOST_FOR_ONE_ANSWER));
        Answer answer = search(new Branch(vocabulary, effort, claims.toList()), effort);
        left -= effort.spent();
        return answer;
    }

    private static Answer search(Branch root, Effort effort) {
        Deque<Branch> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Branch branch = open.pop();
            boolean alive = branch.expand();
            if (effort.isExhausted()) {
                return Answer.UNDECIDED;
            }
            if (alive && branch.isDecided()) {
                return Answer.SATISFIABLE;
            }
            if (alive) {
                branch.split().forEach(open::push);
            }
        }
        return Answer.CONTRADICTORY;
    }
}
