package no.spinn.benchmarks.forward;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Truth;
import org.jspecify.annotations.Nullable;

/** A condition over facts by index, as a plain implementation evaluates it call by call. */
sealed interface PlainCondition {

    /** @param supposed the result of every test of that fact; a negative fact stands for none */
    Truth worth(@Nullable FactValue[] facts, int fact, Truth supposed);

    IntStream facts();

    /** The unknown facts on which the condition still depends. */
    IntStream lacked(@Nullable FactValue[] known);

    static PlainCondition of(Condition condition, Map<String, Integer> places) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> new Joined(of(parts, places), Truth.NOT_MET, Truth.MET);
            case Condition.Any(List<Condition> parts) -> new Joined(of(parts, places), Truth.MET, Truth.NOT_MET);
            case Condition.Not(Condition part) -> new NotOf(of(part, places));
            case Condition.Test(String fact, Operator operator) ->
                new TestOf(places.computeIfAbsent(fact, added -> places.size()), operator);
            case Condition.NotUnderstood ignored -> throw new IllegalArgumentException("nothing newer is invented");
        };
    }

    private static PlainCondition[] of(List<Condition> parts, Map<String, Integer> places) {
        return parts.stream().map(part -> of(part, places)).toArray(PlainCondition[]::new);
    }

    /** All of the parts, or any: a part with the deciding value settles the whole, which otherwise has the other value. */
    record Joined(PlainCondition[] parts, Truth decisive, Truth otherwise) implements PlainCondition {

        @Override
        public Truth worth(@Nullable FactValue[] facts, int fact, Truth supposed) {
            Truth worth = otherwise;
            for (PlainCondition part : parts) {
                Truth truth = part.worth(facts, fact, supposed);
                if (truth == decisive) {
                    return truth;
                }
                worth = truth == Truth.UNKNOWN ? truth : worth;
            }
            return worth;
        }

        @Override
        public IntStream facts() {
            return IntStream.range(0, parts.length).flatMap(i -> parts[i].facts());
        }

        @Override
        public IntStream lacked(@Nullable FactValue[] known) {
            return worth(known, -1, Truth.UNKNOWN) == Truth.UNKNOWN
                    ? IntStream.range(0, parts.length).flatMap(i -> parts[i].lacked(known))
                    : IntStream.empty();
        }
    }

    record NotOf(PlainCondition part) implements PlainCondition {

        @Override
        public Truth worth(@Nullable FactValue[] facts, int fact, Truth supposed) {
            return part.worth(facts, fact, supposed).not();
        }

        @Override
        public IntStream facts() {
            return part.facts();
        }

        @Override
        public IntStream lacked(@Nullable FactValue[] known) {
            return part.lacked(known);
        }
    }

    record TestOf(int tested, Operator operator) implements PlainCondition {

        @Override
        public Truth worth(@Nullable FactValue[] facts, int fact, Truth supposed) {
            if (tested == fact) {
                return supposed;
            }
            FactValue value = facts[tested];
            return value == null ? Truth.UNKNOWN : operator.test(value);
        }

        @Override
        public IntStream facts() {
            return IntStream.of(tested);
        }

        @Override
        public IntStream lacked(@Nullable FactValue[] known) {
            return known[tested] == null ? IntStream.of(tested) : IntStream.empty();
        }
    }
}
