package no.spinn.criteria.satisfiability;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.vocabulary.Vocabulary;

/**
 * Decides whether conditions can hold, without knowing any facts. An analytic tableau searches for values of the facts under
 * which all conditions hold: each condition narrows the values of facts, and a branch ends when a fact has no value left. The
 * search can take exponential time, so each search has a limit of effort, and so has an instance, which serves one request.
 */
public final class Satisfiability {

    /** Some hundred milliseconds. The conditions of the catalogue take less than a hundredth of that. */
    private static final long MOST_FOR_ONE_ANSWER = 2_500_000;

    /** A second or two. */
    private static final long MOST_FOR_ALL_ANSWERS = 20 * MOST_FOR_ONE_ANSWER;

    private final Vocabulary vocabulary;
    private long left = MOST_FOR_ALL_ANSWERS;

    public Satisfiability(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The result of a search. */
    public enum Answer {
        SATISFIABLE,
        /** At least one condition does not hold, for all values of the facts. */
        CONTRADICTORY,
        /** The search reached its limit of effort. */
        UNDECIDED
    }

    /** Whether all of the conditions can hold at once, for some values of the facts. */
    public Answer of(Collection<Condition> conditions) {
        return search(conditions.stream().map(condition -> new Claim(condition, true)));
    }

    /**
     * Whether the conclusion holds whenever the premises hold. False also when the search reaches its limit. Assumes that
     * each fact has a value, and that each amount of money is in the currency of its tests.
     */
    public boolean implies(Collection<Condition> premises, Condition conclusion) {
        // An amount in another currency is neither above nor below a limit, and no premise determines the currency.
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
