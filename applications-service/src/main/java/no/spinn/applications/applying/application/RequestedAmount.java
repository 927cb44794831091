package no.spinn.applications.applying.application;

import java.util.Map;
import java.util.Optional;
import no.spinn.kit.value.Money;

/** What an application asks for, by its facts. */
public final class RequestedAmount {

    private static final String FACT = "project.requestedAmount";

    private RequestedAmount() {}

    /** Empty when no sum is applied for, or none is said yet. */
    public static Optional<Money> of(Application application) {
        return application.draft().facts().get(FACT) instanceof Map<?, ?> money
                ? Optional.of(Money.of(String.valueOf(money.get("amount")), String.valueOf(money.get("currency"))))
                : Optional.empty();
    }
}
