package no.spinn.criteria.satisfiability;

import java.util.List;
import java.util.Optional;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.vocabulary.FactDefinition;

/** The possible values of a fact; never empty. */
sealed interface Domain permits Choice, CodeSet, Interval, Amounts {

    /** The values that are left when the test on this fact, which has no alternatives, holds or does not hold. */
    Optional<Domain> narrow(Operator operator, boolean holds);

    /** The number of stored values, which is the cost of narrowing. */
    int size();

    static Domain of(FactDefinition fact) {
        return switch (fact.type()) {
            case BOOLEAN -> Choice.among(List.of(new FactValue.Bool(true), new FactValue.Bool(false)));
            case CODE -> codes(fact);
            case CODES -> CodeSet.ANY;
            case INTEGER -> Interval.whole(fact.minimum(), fact.maximum());
            case DECIMAL -> Interval.continuous(fact.minimum(), fact.maximum());
            case DATE -> Interval.whole(null, null);
            case MONEY -> new Amounts(null, Interval.cents(fact.minimum(), fact.maximum()));
        };
    }

    private static Domain codes(FactDefinition fact) {
        // Codes of external lists change, so that any of them may be possible.
        return fact.codes() == null
                ? Choice.ANYTHING
                : Choice.among(fact.codes().stream()
                        .map(code -> new FactValue.Code(code.code()))
                        .toList());
    }
}
