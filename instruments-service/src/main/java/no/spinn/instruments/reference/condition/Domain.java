package no.spinn.instruments.reference.condition;

import java.util.Optional;
import java.util.Set;
import no.spinn.instruments.reference.fact.FactCode;
import no.spinn.instruments.reference.fact.FactDefinition;

/** The values that a fact may have. Never empty: where nothing is left, there is no domain. */
sealed interface Domain permits Choice, CodeSet, Span, Amounts {

    /** What is left when the test, which is on this fact and offers no alternatives, holds or does not hold. */
    Optional<Domain> narrow(Condition.Test test, boolean holds);

    /** How many values it keeps in mind, which is what narrowing it costs. */
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
            case INTEGER -> Span.whole(fact.minimum(), fact.maximum());
            case DECIMAL -> Span.continuous(fact.minimum(), fact.maximum());
            case DATE -> Span.whole(null, null);
            case MONEY -> new Amounts(null, Span.cents(fact.minimum(), fact.maximum()));
        };
    }
}
