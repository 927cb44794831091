package no.spinn.criteria.condition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.FactValue.Code;
import no.spinn.criteria.value.FactValue.Codes;
import no.spinn.criteria.value.FactValue.Day;
import no.spinn.criteria.value.Kind;
import no.spinn.criteria.value.Truth;
import no.spinn.criteria.value.ValueOrder;

/**
 * A test of a known value, with its operand. A value of a kind that the operator cannot compare gives {@link Truth#UNKNOWN}. The
 * name in JSON and the types of facts are in {@link OperatorType}.
 */
public sealed interface Operator {

    OperatorType type();

    Truth test(FactValue value);

    /** The operand as JSON. */
    Object operand();

    /** The kind of values that this operator can compare; all others give unknown. Empty where there is no such kind. */
    Optional<Kind> compares();

    /** The value at which the truth changes, if it changes once only in the order of values. */
    default Optional<FactValue> bound() {
        return Optional.empty();
    }

    /** The codes that the operator names. */
    default Set<String> codes() {
        return Set.of();
    }

    record Equals(FactValue value) implements Operator {

        @Override
        public OperatorType type() {
            return OperatorType.EQUALS;
        }

        @Override
        public Truth test(FactValue given) {
            boolean comparable = given instanceof FactValue.Amount(var x) && value instanceof FactValue.Amount(var y)
                    ? x.unit().equals(y.unit())
                    : given.getClass().equals(value.getClass());
            return comparable ? Truth.of(given.equals(value)) : Truth.UNKNOWN;
        }

        @Override
        public Object operand() {
            return value.toJson();
        }

        @Override
        public Optional<Kind> compares() {
            return Optional.of(Kind.of(value));
        }

        @Override
        public Set<String> codes() {
            return value instanceof Code(String code)
                    ? Set.of(code)
                    : value instanceof Codes(Set<String> codes) ? codes : Set.of();
        }
    }

    record OneOf(Set<String> codes) implements Operator {

        public OneOf {
            codes = Codes.inOrder(codes);
        }

        @Override
        public OperatorType type() {
            return OperatorType.ONE_OF;
        }

        @Override
        public Truth test(FactValue value) {
            return value instanceof Code(String code) ? Truth.of(codes.contains(code)) : Truth.UNKNOWN;
        }

        @Override
        public Object operand() {
            return List.copyOf(codes);
        }

        @Override
        public Optional<Kind> compares() {
            return Optional.of(Kind.CODE);
        }
    }

    record AnyOf(Set<String> codes) implements Operator {

        public AnyOf {
            codes = Codes.inOrder(codes);
        }

        @Override
        public OperatorType type() {
            return OperatorType.ANY_OF;
        }

        @Override
        public Truth test(FactValue value) {
            return value instanceof Codes(Set<String> given)
                    ? Truth.of(!Collections.disjoint(given, codes))
                    : Truth.UNKNOWN;
        }

        @Override
        public Object operand() {
            return List.copyOf(codes);
        }

        @Override
        public Optional<Kind> compares() {
            return Optional.of(Kind.CODES);
        }
    }

    record AllOf(Set<String> codes) implements Operator {

        public AllOf {
            codes = Codes.inOrder(codes);
        }

        @Override
        public OperatorType type() {
            return OperatorType.ALL_OF;
        }

        @Override
        public Truth test(FactValue value) {
            return value instanceof Codes(Set<String> given) ? Truth.of(given.containsAll(codes)) : Truth.UNKNOWN;
        }

        @Override
        public Object operand() {
            return List.copyOf(codes);
        }

        @Override
        public Optional<Kind> compares() {
            return Optional.of(Kind.CODES);
        }
    }

    record NoneOf(Set<String> codes) implements Operator {

        public NoneOf {
            codes = Codes.inOrder(codes);
        }

        @Override
        public OperatorType type() {
            return OperatorType.NONE_OF;
        }

        @Override
        public Truth test(FactValue value) {
            return value instanceof Codes(Set<String> given)
                    ? Truth.of(Collections.disjoint(given, codes))
                    : Truth.UNKNOWN;
        }

        @Override
        public Object operand() {
            return List.copyOf(codes);
        }

        @Override
        public Optional<Kind> compares() {
            return Optional.of(Kind.CODES);
        }
    }

    record AtLeast(FactValue least) implements Operator {

        @Override
        public OperatorType type() {
            return OperatorType.AT_LEAST;
        }

        @Override
        public Truth test(FactValue value) {
            return ValueOrder.atLeast(value, least);
        }

        @Override
        public Object operand() {
            return least.toJson();
        }

        @Override
        public Optional<Kind> compares() {
            return bound().map(Kind::of);
        }

        @Override
        public Optional<FactValue> bound() {
            return Optional.of(least).filter(value -> Kind.of(value).isOrdered());
        }
    }

    record AtMost(FactValue most) implements Operator {

        @Override
        public OperatorType type() {
            return OperatorType.AT_MOST;
        }

        @Override
        public Truth test(FactValue value) {
            return ValueOrder.atLeast(most, value);
        }

        @Override
        public Object operand() {
            return most.toJson();
        }

        @Override
        public Optional<Kind> compares() {
            return bound().map(Kind::of);
        }

        @Override
        public Optional<FactValue> bound() {
            return Optional.of(most).filter(value -> Kind.of(value).isOrdered());
        }
    }

    /** Both ends are inclusive. */
    record Between(FactValue from, FactValue to) implements Operator {

        @Override
        public OperatorType type() {
            return OperatorType.BETWEEN;
        }

        @Override
        public Truth test(FactValue value) {
            Truth low = ValueOrder.atLeast(value, from);
            Truth high = ValueOrder.atLeast(to, value);
            return low.compareTo(high) <= 0 ? low : high;
        }

        @Override
        public Object operand() {
            Map<String, Object> range = new LinkedHashMap<>();
            range.put("from", from.toJson());
            range.put("to", to.toJson());
            return range;
        }

        @Override
        public Optional<Kind> compares() {
            return Optional.of(Kind.of(from)).filter(Kind::isOrdered).filter(kind -> kind.equals(Kind.of(to)));
        }
    }

    record Before(Day day) implements Operator {

        @Override
        public OperatorType type() {
            return OperatorType.BEFORE;
        }

        @Override
        public Truth test(FactValue value) {
            return ValueOrder.atLeast(value, day).not();
        }

        @Override
        public Object operand() {
            return day.toJson();
        }

        @Override
        public Optional<Kind> compares() {
            return Optional.of(Kind.DAY);
        }

        @Override
        public Optional<FactValue> bound() {
            return Optional.of(day);
        }
    }

    record After(Day day) implements Operator {

        @Override
        public OperatorType type() {
            return OperatorType.AFTER;
        }

        @Override
        public Truth test(FactValue value) {
            return ValueOrder.atLeast(day, value).not();
        }

        @Override
        public Object operand() {
            return day.toJson();
        }

        @Override
        public Optional<Kind> compares() {
            return Optional.of(Kind.DAY);
        }

        @Override
        public Optional<FactValue> bound() {
            return Optional.of(day);
        }
    }
}
