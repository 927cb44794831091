package no.spinn.portal.pages.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final Instant DEADLINE = Instant.parse("2027-02-15T11:00:00Z");
    private static final BigDecimal SUM = new BigDecimal("5000000.00");

    @Test
    void datesAreWrittenAsTheLanguageDoesInNorwegianTime() {
        assertThat(new Formats(Language.NB).date(DEADLINE)).isEqualTo("15. februar 2027");
        assertThat(new Formats(Language.NN).date(DEADLINE)).isEqualTo("15. februar 2027");
        assertThat(new Formats(Language.EN).date(DEADLINE)).isEqualTo("15 February 2027");
        assertThat(new Formats(Language.NB).time(DEADLINE)).isEqualTo("12.00");
        assertThat(new Formats(Language.EN).time(DEADLINE)).isEqualTo("12:00");
    }

    @Test
    void sumsAreWrittenAsTheLanguageDoes() {
        assertThat(new Formats(Language.NB).money(SUM, "NOK")).isEqualTo("5\u00a0000\u00a0000\u00a0kroner");
        assertThat(new Formats(Language.NN).money(SUM, "EUR")).isEqualTo("5\u00a0000\u00a0000\u00a0EUR");
        assertThat(new Formats(Language.EN).money(new BigDecimal("1500.50"), "NOK"))
                .isEqualTo("NOK\u00a01,500.5");
    }

    @Test
    void sharesAreWrittenInPerCent() {
        assertThat(new Formats(Language.NB).percent(new BigDecimal("0.57"))).isEqualTo("57\u00a0%");
        assertThat(new Formats(Language.EN).percent(new BigDecimal("0.574"))).isEqualTo("57.4%");
    }

    @Test
    void daysAreThoseOfTheNorwegianCalendar() {
        assertThat(Formats.daysUntil(DEADLINE, Instant.parse("2027-02-14T23:30:00Z")))
                .isZero();
        assertThat(Formats.daysUntil(DEADLINE, Instant.parse("2027-02-14T22:30:00Z")))
                .isEqualTo(1);
    }
}
