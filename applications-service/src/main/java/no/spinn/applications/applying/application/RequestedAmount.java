package no.spinn.applications.applying.application;

import java.util.Optional;
import no.spinn.applications.upstream.fact.KnownFacts;
import no.spinn.kit.value.Money;

/** The amount that an application requests, according to its facts. */
public final class RequestedAmount {

    private RequestedAmount() {}

    /** Returns the requested amount; empty when the call has no amounts, or when the draft does not state one yet. */
    public static Optional<Money> of(Application application) {
        return KnownFacts.money(application.draft().facts(), KnownFacts.REQUESTED_AMOUNT);
    }
}
