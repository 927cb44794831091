package no.spinn.criteria.satisfiability;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.spinn.criteria.condition.Operator;

/**
 * The simpler tests of which at least one has an outcome when a test has it. A value that is not between two ends is below or
 * above them; any of some codes is one of them.
 */
final class Alternatives {

    private Alternatives() {}

    /** Empty when the test is simple for this outcome. */
    static List<Operator> of(Operator operator, boolean holds) {
        return switch (operator) {
            case Operator.Between(var from, var to) ->
                holds ? List.of() : List.of(new Operator.AtLeast(from), new Operator.AtMost(to));
            case Operator.AnyOf(Set<String> codes) ->
                holds && codes.size() > 1 ? each(codes, Operator.AnyOf::new) : List.of();
            case Operator.AllOf(Set<String> codes) ->
                !holds && codes.size() > 1 ? each(codes, Operator.AllOf::new) : List.of();
            case Operator.NoneOf(Set<String> codes) ->
                !holds && codes.size() > 1 ? each(codes, Operator.NoneOf::new) : List.of();
            case Operator.Equals ignored -> List.of();
            case Operator.OneOf ignored -> List.of();
            case Operator.AtLeast ignored -> List.of();
            case Operator.AtMost ignored -> List.of();
            case Operator.Before ignored -> List.of();
            case Operator.After ignored -> List.of();
        };
    }

    private static List<Operator> each(Set<String> codes, Function<Set<String>, Operator> test) {
        return codes.stream().map(code -> test.apply(Set.of(code))).toList();
    }
}
