package no.spinn.instruments.reference.condition;

import java.util.Optional;
import java.util.Set;
import no.spinn.instruments.reference.fact.FactCode;
import no.spinn.instruments.reference.fact.FactDefinition;

/** The possible values of a fact; never empty. */
sealed interface Domain permits Choice, CodeSet, Interval, Amounts {

    /** The values that are left when the test on this fact, which has no alternatives, holds or does not hold. */
    Optional<Domain> narrow(Condition.Test test, boolean holds);

    /** The number of stored values, which is the cost of narrowing. */
    int size();

    static Domain of(FactDefinition fact) {
        return switch (fact.type()) {
            case BOOLEAN -> Choice.among(Set.of(true, false));
            case CODE ->
                fact.codes() == null
                        ? Choice.ANYTHING
                        : Choice.among(Set.copyOf(
                                fact.codes().stream().map(FactCode::code).toList()));
            case CODES -> CodeSet.ANY;
            case INTEGER -> Interval.whole(fact.minimum(), fact.maximum());
            case DECIMAL -> Interval.continuous(fact.minimum(), fact.maximum());
            case DATE -> Interval.whole(null, null);
            case MONEY -> new Amounts(null, Interval.cents(fact.minimum(), fact.maximum()));
        };
    }
}
