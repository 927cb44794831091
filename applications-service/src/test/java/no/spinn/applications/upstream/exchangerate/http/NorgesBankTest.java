package no.spinn.applications.upstream.exchangerate.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import no.spinn.applications.testdata.ExchangeRateSettingsOf;
import no.spinn.applications.testdata.NorgesBankStandIn;
import no.spinn.applications.upstream.exchangerate.CentralBank;
import no.spinn.applications.upstream.exchangerate.ExchangeRate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NorgesBankTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 11);
    private static final String EURO = NorgesBankStandIn.row("EUR", 0, MONDAY, "11.7235");
    private static final Duration SHORT = Duration.ofMillis(500);

    private final NorgesBankStandIn api = new NorgesBankStandIn();
    private final NorgesBank bank = new NorgesBank(ExchangeRateSettingsOf.api(api.url()));

    @AfterEach
    void stop() {
        bank.close();
        api.close();
    }

    @Test
    void readsTheRatesOfAllCurrenciesForOneUnit() throws CentralBank.Unavailable {
        api.answers(
                200,
                "\uFEFF" + NorgesBankStandIn.HEADER + EURO
                        + NorgesBankStandIn.row("SEK", 2, MONDAY.minusDays(3), "103.45")
                        + NorgesBankStandIn.row("IDR", 2, MONDAY, "0.0601")
                        + NorgesBankStandIn.row("CHF", 2, MONDAY, "1,145.56")
                        + NorgesBankStandIn.row("I44", 0, MONDAY, "118.2")
                        + NorgesBankStandIn.row("TWI", 0, MONDAY, "115.9")
                        + NorgesBankStandIn.row("RUB", 0, MONDAY, ""));
        assertThat(bank.published(MONDAY.minusDays(7), MONDAY))
                .containsExactly(
                        rate("EUR", MONDAY, "11.7235"),
                        rate("SEK", MONDAY.minusDays(3), "1.0345"),
                        rate("IDR", MONDAY, "0.000601"),
                        rate("CHF", MONDAY, "11.4556"));
        assertThat(api.questions())
                .containsExactly(
                        "/api/data/EXR/B..NOK.SP?format=csv&startPeriod=2026-05-04&endPeriod=2026-05-11&locale=en");
    }

    @Test
    void hasNoRatesWhenThereAreNoObservations() throws CentralBank.Unavailable {
        api.answers(404, "No Results Found");
        assertThat(bank.published(MONDAY, MONDAY)).isEmpty();
        api.answers(200, NorgesBankStandIn.HEADER);
        assertThat(bank.published(MONDAY, MONDAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 301, 400, 429, 500, 503})
    void isUnavailableWithOtherStatuses(int status) {
        api.answers(status, "");
        CentralBank.Unavailable failure =
                catchThrowableOfType(CentralBank.Unavailable.class, () -> bank.published(MONDAY, MONDAY));
        assertThat(failure).hasMessageContaining(Integer.toString(status));
        assertThat(failure.pause()).isEqualTo(Duration.ofHours(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>Maintenance</html>",
                "{\"data\":{}}",
                "FREQ;BASE_CUR;QUOTE_CUR;TIME_PERIOD\nB;EUR;NOK;2026-05-11\n",
                "BASE_CUR;QUOTE_CUR;UNIT_MULT;TIME_PERIOD;OBS_VALUE\nEUR;NOK;0;2026-05-11\n",
                "BASE_CUR;QUOTE_CUR;UNIT_MULT;TIME_PERIOD;OBS_VALUE\nEUR;NOK;0;2026-05;11.7235\n",
                "BASE_CUR;QUOTE_CUR;UNIT_MULT;TIME_PERIOD;OBS_VALUE\nEUR;NOK;0;2026-05-11;11,7235\n",
                "BASE_CUR;QUOTE_CUR;UNIT_MULT;TIME_PERIOD;OBS_VALUE\nEUR;NOK;0;2026-05-11;-1\n",
                "BASE_CUR;QUOTE_CUR;UNIT_MULT;TIME_PERIOD;OBS_VALUE\nEUR;NOK;0;2026-05-11;0\n",
                "BASE_CUR;QUOTE_CUR;UNIT_MULT;TIME_PERIOD;OBS_VALUE\nEUR;NOK;x;2026-05-11;11.7235\n",
                "BASE_CUR;QUOTE_CUR;UNIT_MULT;TIME_PERIOD;OBS_VALUE\nEUR;SEK;0;2026-05-11;11.7235\n"
            })
    void isUnavailableWithAnAnswerThatIsNoTableOfRates(String answer) {
        api.answers(200, answer);
        assertThatThrownBy(() -> bank.published(MONDAY, MONDAY)).isInstanceOf(CentralBank.Unavailable.class);
    }

    @Test
    void isUnavailableWithAnEndlessAnswer() {
        api.answers(200, NorgesBankStandIn.HEADER + EURO.repeat(20_000));
        assertThatThrownBy(() -> bank.published(MONDAY, MONDAY)).isInstanceOf(CentralBank.Unavailable.class);
    }

    @Test
    void doesNotWaitForASlowBody() {
        api.answersSlowly(NorgesBankStandIn.HEADER + EURO, Duration.ofSeconds(20));
        assertTimesOut(api.url());
    }

    @Test
    void isUnavailableWhenNobodyListens() {
        URI nobody = api.url();
        api.close();
        assertTimesOut(nobody);
    }

    private static void assertTimesOut(URI url) {
        NorgesBank impatient = new NorgesBank(new ExchangeRateSettingsOf(url, SHORT, Duration.ofMinutes(15), Map.of()));
        long begun = System.nanoTime();
        assertThatThrownBy(() -> impatient.published(MONDAY, MONDAY)).isInstanceOf(CentralBank.Unavailable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        impatient.close();
    }

    private static ExchangeRate rate(String currency, LocalDate day, String kroner) {
        return new ExchangeRate(currency, day, new BigDecimal(kroner));
    }

    @Test
    void asksNobodyWithoutAnAddress() {
        assertThat(bank.isConfigured()).isTrue();
        NorgesBank unconfigured = new NorgesBank(ExchangeRateSettingsOf.references(Map.of()));
        assertThat(unconfigured.isConfigured()).isFalse();
        unconfigured.close();
    }
}
