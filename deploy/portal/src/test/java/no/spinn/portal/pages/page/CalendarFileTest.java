package no.spinn.portal.pages.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Chrome PAGE = new Chrome(new Visitor(Language.NB, "127.0.0.1"), "", null, "http://localhost");
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    @Test
    void aDeadlineIsAnEventOfAnInstant() {
        assertThat(file("Kort")).contains("BEGIN:VEVENT", "DTSTART:20270215T110000Z", "SUMMARY:Søknadsfrist: Kort");
    }

    @Test
    void longLinesAreFoldedBetweenCharactersAndMarksEscaped() {
        String title = "Æøå, én; og en lang tittel ".repeat(6).strip();
        String file = file(title);
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains(title.replace(",", "\\,").replace(";", "\\;"));
    }

    private static String file(String title) {
        Instant at = Instant.parse("2027-02-15T11:00:00Z");
        return CalendarFile.text(
                PAGE, List.of(new CalendarFile.Deadline("1", title, at, "http://localhost/nb/calls/1")), NOW);
    }
}
