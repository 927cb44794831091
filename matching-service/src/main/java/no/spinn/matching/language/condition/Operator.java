package no.spinn.matching.language.condition;

import java.util.Collections;
import java.util.Set;
import no.spinn.matching.language.condition.FactValue.Code;
import no.spinn.matching.language.condition.FactValue.Codes;
import no.spinn.matching.language.condition.FactValue.Day;

/** A test of a known value. A value of a type that the operator cannot compare gives {@link Truth#UNKNOWN}. */
public sealed interface Operator {

    record Equals(FactValue value) implements Operator {}

    record OneOf(Set<String> codes) implements Operator {}

    record AnyOf(Set<String> codes) implements Operator {}

    record AllOf(Set<String> codes) implements Operator {}

    record NoneOf(Set<String> codes) implements Operator {}

    record AtLeast(FactValue bound) implements Operator {}

    record AtMost(FactValue bound) implements Operator {}

    /** Both ends are inclusive. */
    record Between(FactValue from, FactValue to) implements Operator {}

    record Before(Day day) implements Operator {}

    record After(Day day) implements Operator {}

    default Truth test(FactValue value) {
        return switch (this) {
            case Equals(FactValue expected) ->
                ValueOrder.sameType(value, expected) ? Truth.of(value.equals(expected)) : Truth.UNKNOWN;
            case OneOf(Set<String> codes) ->
                value instanceof Code(String code) ? Truth.of(codes.contains(code)) : Truth.UNKNOWN;
            case AnyOf(Set<String> codes) ->
                value instanceof Codes(Set<String> given)
                        ? Truth.of(!Collections.disjoint(given, codes))
                        : Truth.UNKNOWN;
            case AllOf(Set<String> codes) ->
                value instanceof Codes(Set<String> given) ? Truth.of(given.containsAll(codes)) : Truth.UNKNOWN;
            case NoneOf(Set<String> codes) ->
                value instanceof Codes(Set<String> given)
                        ? Truth.of(Collections.disjoint(given, codes))
                        : Truth.UNKNOWN;
            case AtLeast(FactValue bound) -> ValueOrder.atLeast(value, bound);
            case AtMost(FactValue bound) -> ValueOrder.atLeast(bound, value);
            case Between(FactValue from, FactValue to) ->
                ValueOrder.both(ValueOrder.atLeast(value, from), ValueOrder.atLeast(to, value));
            case Before(Day day) -> ValueOrder.atLeast(value, day).not();
            case After(Day day) -> ValueOrder.atLeast(day, value).not();
        };
    }
}
