package no.spinn.matching.organisation.reach.api;

import java.util.Optional;
import java.util.Set;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.matching.language.condition.FactValue;
import no.spinn.matching.language.condition.Operator;
import no.spinn.matching.upstream.vocabulary.Fact;
import no.spinn.matching.upstream.vocabulary.FactType;

/** Checks whether the operator of a test fits the type and the codes of its fact. */
final class Operands {

    private static final int MAX_CODES = 300;
    private static final Set<FactType> ORDERED =
            Set.of(FactType.INTEGER, FactType.DECIMAL, FactType.MONEY, FactType.DATE);

    private Operands() {}

    static Optional<Fault> fault(Fact fact, Operator operator, Pointer test) {
        Set<String> codes = codes(operator);
        if (!fits(fact.type(), operator)) {
            return fault(test, "wrong_type", "this operator does not test the type of %s".formatted(fact.id()));
        }
        if (codes.size() > MAX_CODES) {
            return fault(test, "too_wide", "a test lists at most %d codes".formatted(MAX_CODES));
        }
        if (!fact.codes().isEmpty() && !fact.codes().containsAll(codes)) {
            return fault(
                    test, "unknown_code", "the code list of %s does not have all of these codes".formatted(fact.id()));
        }
        return Optional.empty();
    }

    private static boolean fits(FactType type, Operator operator) {
        return switch (operator) {
            case Operator.Equals(FactValue value) -> isOf(type, value);
            case Operator.OneOf ignored -> type == FactType.CODE;
            case Operator.AnyOf ignored -> type == FactType.CODES;
            case Operator.AllOf ignored -> type == FactType.CODES;
            case Operator.NoneOf ignored -> type == FactType.CODES;
            case Operator.AtLeast(FactValue bound) -> ORDERED.contains(type) && isOf(type, bound);
            case Operator.AtMost(FactValue bound) -> ORDERED.contains(type) && isOf(type, bound);
            case Operator.Between(FactValue from, FactValue to) ->
                ORDERED.contains(type) && isOf(type, from) && isOf(type, to);
            case Operator.Before ignored -> type == FactType.DATE;
            case Operator.After ignored -> type == FactType.DATE;
        };
    }

    private static boolean isOf(FactType type, FactValue value) {
        return switch (value) {
            case FactValue.Bool ignored -> type == FactType.BOOLEAN;
            case FactValue.Number ignored -> type == FactType.INTEGER || type == FactType.DECIMAL;
            case FactValue.Amount ignored -> type == FactType.MONEY;
            case FactValue.Day ignored -> type == FactType.DATE;
            case FactValue.Code ignored -> type == FactType.CODE;
            case FactValue.Codes ignored -> type == FactType.CODES;
        };
    }

    private static Set<String> codes(Operator operator) {
        return switch (operator) {
            case Operator.Equals(FactValue.Code(String code)) -> Set.of(code);
            case Operator.Equals(FactValue.Codes(Set<String> codes)) -> codes;
            case Operator.OneOf(Set<String> codes) -> codes;
            case Operator.AnyOf(Set<String> codes) -> codes;
            case Operator.AllOf(Set<String> codes) -> codes;
            case Operator.NoneOf(Set<String> codes) -> codes;
            default -> Set.of();
        };
    }

    private static Optional<Fault> fault(Pointer test, String code, String detail) {
        return Optional.of(new Fault(test.text(), code, detail));
    }
}
