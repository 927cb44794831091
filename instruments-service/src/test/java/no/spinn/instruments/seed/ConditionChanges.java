package no.spinn.instruments.seed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Condition.All;
import no.spinn.criteria.condition.Condition.Any;
import no.spinn.criteria.condition.Condition.Not;
import no.spinn.criteria.condition.Condition.NotUnderstood;
import no.spinn.criteria.condition.Conditions;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.condition.OperatorType;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.vocabulary.Vocabulary;

/** Every condition that differs from another one in one operator, bound or code, as a slip of the pen would make it. */
record ConditionChanges(Vocabulary vocabulary) {

    /** Of a register with hundreds of codes, the ones that people confuse with members of the EU. */
    private static final Set<String> NEIGHBOURS = Set.of("NO", "IS", "CH", "GB", "UA", "TR");

    List<Condition> of(Condition condition) {
        return switch (condition) {
            case All(List<Condition> parts) -> join(parts, All::new, Any::new);
            case Any(List<Condition> parts) -> join(parts, Any::new, All::new);
            case Not(Condition part) ->
                Stream.concat(Stream.of(part), of(part).stream().<Condition>map(Not::new))
                        .toList();
            case Condition.Test test -> of(test);
            case NotUnderstood ignored -> List.of();
        };
    }

    private List<Condition> join(
            List<Condition> parts,
            Function<List<Condition>, Condition> same,
            Function<List<Condition>, Condition> other) {
        List<Condition> changes = new ArrayList<>(List.of(other.apply(parts)));
        for (int i = 0; i < parts.size(); i++) {
            for (Condition changed : of(parts.get(i))) {
                List<Condition> next = new ArrayList<>(parts);
                next.set(i, changed);
                changes.add(same.apply(next));
            }
        }
        return changes;
    }

    private List<Condition> of(Condition.Test test) {
        String fact = test.fact();
        return switch (test.operator()) {
            case Operator.Equals(FactValue.Bool(boolean yes)) -> List.of(Conditions.equal(fact, !yes));
            case Operator.Equals(FactValue.Code(String code)) ->
                others(fact, Set.of(code))
                        .map(other -> Conditions.equal(fact, other))
                        .toList();
            case Operator.Equals(FactValue value) -> throw new IllegalArgumentException("no change of " + value);
            case Operator.OneOf(Set<String> codes) -> codes(fact, codes, OperatorType.ONE_OF, List.of());
            case Operator.AnyOf(Set<String> codes) ->
                codes(fact, codes, OperatorType.ANY_OF, List.of(OperatorType.ALL_OF, OperatorType.NONE_OF));
            case Operator.AllOf(Set<String> codes) ->
                codes(fact, codes, OperatorType.ALL_OF, List.of(OperatorType.ANY_OF, OperatorType.NONE_OF));
            case Operator.NoneOf(Set<String> codes) ->
                codes(fact, codes, OperatorType.NONE_OF, List.of(OperatorType.ANY_OF, OperatorType.ALL_OF));
            case Operator.AtLeast(FactValue bound) -> bound(fact, bound, OperatorType.AT_LEAST, OperatorType.AT_MOST);
            case Operator.AtMost(FactValue bound) -> bound(fact, bound, OperatorType.AT_MOST, OperatorType.AT_LEAST);
            case Operator.Between(FactValue from, FactValue to) ->
                Stream.concat(
                                beside(from).map(other -> Conditions.between(fact, other, to.toJson())),
                                beside(to).map(other -> Conditions.between(fact, from.toJson(), other)))
                        .toList();
            case Operator.Before(var day) -> throw new IllegalArgumentException("no change of " + day);
            case Operator.After(var day) -> throw new IllegalArgumentException("no change of " + day);
        };
    }

    private List<Condition> codes(String fact, Set<String> codes, OperatorType type, List<OperatorType> others) {
        List<String> listed = List.copyOf(codes);
        // With one code, any and all are the same.
        Stream<Condition> operators = others.stream()
                .filter(other -> listed.size() > 1 || other == OperatorType.NONE_OF || type == OperatorType.NONE_OF)
                .map(other -> Conditions.test(fact, other, listed));
        Stream<Condition> without = IntStream.range(0, listed.size()).mapToObj(i -> {
            List<String> fewer = new ArrayList<>(listed);
            fewer.remove(i);
            return Conditions.test(fact, type, fewer);
        });
        Stream<Condition> with = others(fact, codes).map(added -> {
            List<String> more = new ArrayList<>(listed);
            more.add(added);
            return Conditions.test(fact, type, more);
        });
        return Stream.of(operators, without, with).flatMap(changes -> changes).toList();
    }

    private Stream<String> others(String fact, Set<String> codes) {
        boolean ownList = vocabulary.find(fact).orElseThrow().codes() != null;
        return vocabulary.find(fact).orElseThrow().listedCodes().stream()
                .filter(code -> ownList || NEIGHBOURS.contains(code))
                .filter(code -> !codes.contains(code));
    }

    private static List<Condition> bound(String fact, FactValue bound, OperatorType type, OperatorType other) {
        return Stream.concat(
                        Stream.of(Conditions.test(fact, other, bound.toJson())),
                        beside(bound).map(moved -> Conditions.test(fact, type, moved)))
                .toList();
    }

    private static Stream<Object> beside(FactValue value) {
        if (!(value instanceof FactValue.Number(BigDecimal number))) {
            throw new IllegalArgumentException("no change of " + value);
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
        return Stream.of(number.add(step), number.subtract(step));
    }
}
