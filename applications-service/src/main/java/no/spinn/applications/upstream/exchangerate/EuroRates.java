package no.spinn.applications.upstream.exchangerate;

import java.time.Instant;
import java.util.Currency;
import java.util.Optional;

/** Official rates for converting amounts to euro. */
@FunctionalInterface
public interface EuroRates {

    /**
     * Returns the official rate at an instant, which is the one of the last banking day. Without it, the newest rate of the last
     * days, or the configured reference; nothing when the currency has neither.
     */
    Optional<EuroRate> at(Instant now, Currency currency);
}
