package no.spinn.applications.applying.application;

import java.util.Optional;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.kit.value.Money;

/** The amount that an application requests, by its budget or else by its facts. */
public final class RequestedAmount {

    private RequestedAmount() {}

    /** Returns the requested amount; empty when the call has no amounts, or when the draft does not state one yet. */
    public static Optional<Money> of(Application application) {
        return Optional.ofNullable(
                        application.effectiveFacts().stated().get(CoreFacts.REQUESTED_AMOUNT, FactValue.Amount.class))
                .map(FactValue.Amount::value);
    }
}
