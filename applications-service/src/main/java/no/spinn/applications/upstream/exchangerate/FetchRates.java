package no.spinn.applications.upstream.exchangerate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.spinn.kit.time.DatabaseClock;
import no.spinn.kit.time.OsloDays;
import org.jboss.logging.Logger;

/**
 * Copies the rates of Norges Bank once they are published. While the last ones are stored, nobody is asked. No transaction is
 * open during the question. Every replica fetches for itself if it is the first to notice; storing twice changes nothing.
 */
@ApplicationScoped
class FetchRates {

    private static final Logger LOG = Logger.getLogger(FetchRates.class);

    /** Also fills the gaps that an outage of some days has left. */
    private static final int DAYS_BACK = 14;

    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final CentralBank bank;
    private final ExchangeRates rates;
    private final ExchangeRateSettings settings;
    private final DatabaseClock clock;

    /** Until then nobody is asked again. */
    private volatile Instant pausedUntil = Instant.EPOCH;

    FetchRates(CentralBank bank, ExchangeRates rates, ExchangeRateSettings settings, DatabaseClock clock) {
        this.bank = bank;
        this.rates = rates;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "${spinn.exchange-rates.every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fetch() {
        if (bank.isConfigured()) {
            fetchAt(QuarkusTransaction.requiringNew().call(clock::now));
        }
    }

    void fetchAt(Instant now) {
        if (now.isBefore(pausedUntil) || isComplete(now)) {
            return;
        }
        // Also after an answer: the rates of the day may be late.
        pausedUntil = now.plus(settings.pause());
        LocalDate today = OsloDays.at(now);
        try {
            List<ExchangeRate> published = bank.published(today.minusDays(DAYS_BACK), today);
            QuarkusTransaction.requiringNew().run(() -> rates.store(published));
        } catch (CentralBank.Unavailable e) {
            pausedUntil = now.plus(longer(e.pause()));
            LOG.warnf("No exchange rates from Norges Bank until %s at least: %s", pausedUntil, e.getMessage());
        }
    }

    private boolean isComplete(Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(rates::lastDay)
                .filter(day -> !day.isBefore(BankingDays.lastPublished(now)))
                .isPresent();
    }

    private Duration longer(Duration asked) {
        Duration pause = asked.compareTo(settings.pause()) > 0 ? asked : settings.pause();
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
