package no.spinn.applications.upstream.exchangerate;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import no.spinn.kit.metrics.BackgroundReadings;
import no.spinn.kit.time.DatabaseClock;
import no.spinn.kit.time.OsloDays;

/** A metric for alerts: how old the newest exchange rates are. Nothing else shows that Norges Bank cannot be reached. */
@Startup
@Singleton
class RatesGauge {

    private final ExchangeRates rates;
    private final DatabaseClock clock;

    RatesGauge(BackgroundReadings readings, ExchangeRates rates, DatabaseClock clock) {
        this.rates = rates;
        this.clock = clock;
        readings.query("exchange rates", this::ageOfNewest)
                .seconds(
                        "spinn.exchange.rates.age",
                        "The time since the beginning of the day of the newest exchange rates; NaN when there are none",
                        age -> age);
    }

    private double ageOfNewest() {
        Instant now = clock.now();
        return rates.lastDay().map(day -> age(day, now)).orElse(Double.NaN);
    }

    private static double age(LocalDate day, Instant now) {
        return Duration.between(day.atStartOfDay(OsloDays.OSLO).toInstant(), now)
                .toSeconds();
    }
}
