package no.spinn.kit.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import no.spinn.kit.time.OsloDays;
import no.spinn.kit.time.OsloTime;

/** Writes deadlines as an iCalendar file (RFC 5545). */
public final class CalendarFile {

    public static final String MEDIA_TYPE = "text/calendar";

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The clock of Norway since 1996. */
    private static final List<String> OSLO = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Oslo",
            "BEGIN:DAYLIGHT",
            "TZNAME:CEST",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "DTSTART:19960331T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "TZNAME:CET",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "DTSTART:19961027T030000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "END:STANDARD",
            "END:VTIMEZONE");

    private CalendarFile() {}

    /**
     * The head of a calendar.
     *
     * @param product who wrote it, such as {@code -//Company//Product//NO}
     * @param refresh how often a program should read it again
     */
    public record Head(String product, String name, Duration refresh) {}

    public static byte[] write(Head head, List<CalendarEvent> events) {
        return ContentLines.fold(Stream.of(
                        Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "CALSCALE:GREGORIAN"),
                        Stream.of("PRODID:" + text(head.product), "NAME:" + text(head.name)),
                        Stream.of("REFRESH-INTERVAL;VALUE=DURATION:" + head.refresh),
                        OSLO.stream(),
                        events.stream().flatMap(CalendarFile::event),
                        Stream.of("END:VCALENDAR"))
                .flatMap(lines -> lines)
                .toList());
    }

    private static Stream<String> event(CalendarEvent event) {
        String stamp = UTC.format(event.revision().at());
        return Stream.of(
                        Stream.of("BEGIN:VEVENT", "UID:" + text(event.uid())),
                        Stream.of("DTSTAMP:" + stamp, "LAST-MODIFIED:" + stamp),
                        Stream.of("SEQUENCE:" + event.revision().number(), start(event.at())),
                        Stream.of("SUMMARY:" + text(event.words().summary())),
                        Stream.of("DESCRIPTION:" + text(event.words().description())),
                        Stream.ofNullable(event.url()).map(url -> "URL:" + url),
                        Stream.of("TRANSP:TRANSPARENT", "STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED")),
                        Stream.of("END:VEVENT"))
                .flatMap(lines -> lines);
    }

    /** A local time that comes twice is the first of the two in a calendar, so such a time is given in UTC. */
    private static String start(Instant at) {
        return OsloTime.isAmbiguous(at)
                ? "DTSTART:" + UTC.format(at)
                : "DTSTART;TZID=Europe/Oslo:" + LOCAL.format(at.atZone(OsloDays.OSLO));
    }

    /** A value of the type TEXT (RFC 5545, section 3.3.11). Other control characters are not allowed in it. */
    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\n", "\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }
}
