package no.spinn.applications.upstream.exchangerate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.spinn.applications.testdata.ExchangeRateSettingsOf;
import no.spinn.applications.testdata.NorgesBankStandIn;
import no.spinn.applications.upstream.exchangerate.http.BankOf;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.time.DatabaseClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is fetched, what is stored of it, and what counts then. */
@QuarkusTest
@WithInfrastructure
class OfficialRatesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 11);
    private static final LocalDate FRIDAY = MONDAY.minusDays(3);
    /** A Monday evening, when the rates of the day are published. */
    private static final Instant EVENING = Instant.parse("2026-05-11T18:00:00Z");

    private static final Instant MORNING = Instant.parse("2026-05-11T07:00:00Z");

    @Inject
    ExchangeRates stored;

    @Inject
    DatabaseClock clock;

    @Inject
    EntityManager database;

    private final NorgesBankStandIn api = new NorgesBankStandIn();

    @BeforeEach
    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        database.createNativeQuery("DELETE FROM exchange_rate").executeUpdate());
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void areThoseOfTheLastBankingDay() {
        store(rate("EUR", FRIDAY, "11.70"), rate("EUR", MONDAY, "11.7235"), rate("EUR", MONDAY.plusDays(1), "12"));
        assertRate(EVENING, "NOK", "11.7235", MONDAY, RateSource.NORGES_BANK, true);
    }

    @Test
    void areThoseOfTheDayBeforeUntilTheyArePublished() {
        store(rate("EUR", FRIDAY, "11.70"));
        assertRate(MORNING, "NOK", "11.7", FRIDAY, RateSource.NORGES_BANK, true);
        assertRate(EVENING, "NOK", "11.7", FRIDAY, RateSource.NORGES_BANK, false);
    }

    @Test
    void areOfAllCurrencies() {
        store(
                rate("EUR", MONDAY, "11.7235"),
                rate("EUR", FRIDAY, "11.70"),
                rate("USD", MONDAY, "10"),
                rate("GBP", MONDAY, "13.7"),
                rate("IDR", MONDAY, "0.000601"),
                rate("SEK", FRIDAY, "1.04"));
        assertRate(EVENING, "GBP", "0.85573", MONDAY, RateSource.NORGES_BANK, true);
        assertRate(EVENING, "IDR", "19506.6556", MONDAY, RateSource.NORGES_BANK, true);
        assertRate(EVENING, "EUR", "1", MONDAY, RateSource.NORGES_BANK, true);
        assertRate(EVENING, "USD", "1.1724", MONDAY, RateSource.NORGES_BANK, true);
        assertRate(EVENING, "SEK", "11.25", FRIDAY, RateSource.NORGES_BANK, false);
        assertThat(at(EVENING, "BHD")).isEmpty();
    }

    @Test
    void areReferencesWhenTheLastOnesAreOlderThanAWeek() {
        store(rate("EUR", MONDAY.minusDays(8), "11.70"));
        LocalDate day = ExchangeRateSettingsOf.REFERENCE_DAY;
        assertRate(EVENING, "NOK", "11", day, RateSource.REFERENCE, false);
        assertRate(EVENING, "EUR", "1", day, RateSource.REFERENCE, false);
        assertRate(EVENING, "DKK", "7.3333", day, RateSource.REFERENCE, false);
        assertThat(at(EVENING, "USD")).isEmpty();
        store(rate("EUR", MONDAY.minusDays(7), "11.60"));
        assertRate(EVENING, "NOK", "11.6", MONDAY.minusDays(7), RateSource.NORGES_BANK, false);
    }

    @Test
    void areFetchedOnceADay() {
        FetchRates fetch = fetch();
        api.answers(
                200,
                NorgesBankStandIn.HEADER
                        + NorgesBankStandIn.row("EUR", 0, FRIDAY, "11.70")
                        + NorgesBankStandIn.row("EUR", 0, MONDAY, "11.7235")
                        + NorgesBankStandIn.row("SEK", 2, MONDAY, "104.2"));
        fetch.fetchAt(EVENING);
        assertRate(EVENING, "NOK", "11.7235", MONDAY, RateSource.NORGES_BANK, true);
        assertRate(EVENING, "SEK", "11.251", MONDAY, RateSource.NORGES_BANK, true);
        assertThat(stored()).isEqualTo(3L);
        fetch.fetchAt(EVENING.plus(Duration.ofHours(5)));
        fetch.fetchAt(Instant.parse("2026-05-12T13:00:00Z"));
        assertThat(api.questions()).hasSize(1);

        api.answers(200, NorgesBankStandIn.HEADER + NorgesBankStandIn.row("EUR", 0, MONDAY, "11.73"));
        fetch.fetchAt(Instant.parse("2026-05-12T14:00:00Z"));
        assertThat(api.questions())
                .hasSize(2)
                .last()
                .asString()
                .contains("startPeriod=2026-04-28&endPeriod=2026-05-12");
        assertRate(EVENING, "NOK", "11.73", MONDAY, RateSource.NORGES_BANK, true);
        assertThat(stored()).isEqualTo(3L);
    }

    @Test
    void areNotAskedForAgainSoonAfterAFailure() {
        FetchRates fetch = fetch();
        for (int status : new int[] {404, 500}) {
            int before = api.questions().size();
            // The stand-in asks for an hour when it fails; late rates are asked for after the configured quarter.
            Duration pause = status == 404 ? Duration.ofMinutes(15) : Duration.ofHours(1);
            Instant begun = EVENING.plus(Duration.ofHours(before));
            api.answers(status, "");
            fetch.fetchAt(begun);
            fetch.fetchAt(begun.plus(pause).minusSeconds(1));
            assertThat(api.questions()).hasSize(before + 1);
            fetch.fetchAt(begun.plus(pause));
            assertThat(api.questions()).hasSize(before + 2);
        }
        assertThat(stored()).isZero();
        assertRate(EVENING, "NOK", "11", ExchangeRateSettingsOf.REFERENCE_DAY, RateSource.REFERENCE, false);
    }

    private FetchRates fetch() {
        ExchangeRateSettings settings = ExchangeRateSettingsOf.api(api.url());
        return new FetchRates(BankOf.with(settings), stored, settings, clock);
    }

    private static ExchangeRate rate(String currency, LocalDate day, String kroner) {
        return new ExchangeRate(currency, day, new BigDecimal(kroner));
    }

    private void store(ExchangeRate... rates) {
        QuarkusTransaction.requiringNew().run(() -> stored.store(List.of(rates)));
    }

    private long stored() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("SELECT count(*) FROM exchange_rate", Object.class)
                                .getSingleResult())
                        .longValue());
    }

    private Optional<EuroRate> at(Instant now, String currency) {
        OfficialRates rates = new OfficialRates(
                stored,
                ExchangeRateSettingsOf.references(Map.of("eur", new BigDecimal("11"), "DKK", new BigDecimal("1.5"))));
        return QuarkusTransaction.requiringNew().call(() -> rates.at(now, Currency.getInstance(currency)));
    }

    private void assertRate(
            Instant now, String currency, String rate, LocalDate day, RateSource source, boolean current) {
        EuroRate found = at(now, currency).orElseThrow();
        assertThat(found.rate()).isEqualByComparingTo(rate);
        assertThat(found.day()).isEqualTo(day);
        assertThat(found.source()).isEqualTo(source);
        assertThat(found.current()).isEqualTo(current);
    }
}
