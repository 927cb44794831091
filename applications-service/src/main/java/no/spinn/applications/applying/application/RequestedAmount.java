package no.spinn.applications.applying.application;

import java.util.Optional;
import no.spinn.applications.upstream.fact.KnownFacts;
import no.spinn.kit.value.Money;

/** The amount that an application asks for, according to its facts. */
public final class RequestedAmount {

    private RequestedAmount() {}

    /** Empty when the call has no amounts, or the draft does not state one yet. */
    public static Optional<Money> of(Application application) {
        return KnownFacts.money(application.draft().facts(), KnownFacts.REQUESTED_AMOUNT);
    }
}
