package no.spinn.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final CalendarFile.Head HEAD = new CalendarFile.Head("-//A//B//NO", "Frister", Duration.ofHours(1));
    private static final CalendarEvent.Revision REVISION =
            new CalendarEvent.Revision(3, Instant.parse("2026-11-30T12:00:00Z"));

    @Test
    void isACalendarWithTheClockOfNorway() {
        assertThat(written(Instant.parse("2031-06-15T10:00:00Z"), "Frist", "Kort", false))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n", "BEGIN:VTIMEZONE\r\nTZID:Europe/Oslo\r\n")
                .contains("UID:1@x\r\nDTSTAMP:20261130T120000Z\r\nLAST-MODIFIED:20261130T120000Z\r\nSEQUENCE:3\r\n")
                .contains("DTSTART;TZID=Europe/Oslo:20310615T120000\r\n")
                .contains("URL:https://x/1\r\n", "STATUS:CONFIRMED\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void escapesTextAndDropsWhatATextCannotHave() {
        assertThat(written(Instant.EPOCH, "a;b,c\\d\u0007", "one\r\ntwo\nthree", true))
                .contains("SUMMARY:a\\;b\\,c\\\\d\r\n", "DESCRIPTION:one\\ntwo\\nthree\r\n", "STATUS:CANCELLED\r\n");
    }

    @Test
    void givesAnHourThatComesTwiceInUtc() {
        assertThat(written(Instant.parse("2027-10-31T00:30:00Z"), "x", "y", false))
                .contains("DTSTART:20271031T003000Z\r\n");
        assertThat(written(Instant.parse("2027-10-31T02:30:00Z"), "x", "y", false))
                .contains("DTSTART;TZID=Europe/Oslo:20271031T033000\r\n");
    }

    private static String written(Instant at, String summary, String description, boolean cancelled) {
        CalendarEvent event = new CalendarEvent(
                "1@x",
                REVISION,
                at,
                new CalendarEvent.Words(summary, description),
                URI.create("https://x/1"),
                cancelled);
        return new String(CalendarFile.write(HEAD, List.of(event)), StandardCharsets.UTF_8);
    }
}
