package no.spinn.portal.pages.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Deadlines as iCalendar (RFC 5545). */
public final class CalendarFile {

    public static final String TYPE = "text/calendar";

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The most bytes of a line, without its end. */
    private static final int LINE = 75;

    private CalendarFile() {}

    /** The deadline of a call. */
    public record Deadline(String id, String title, Instant at, String address) {}

    public static Response answer(Chrome page, List<Deadline> deadlines) {
        return Response.ok(text(page, deadlines, Instant.now()), TYPE + "; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"spinn.ics\"")
                .build();
    }

    static String text(Chrome page, List<Deadline> deadlines, Instant now) {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(
                file,
                "PRODID:-//Spinn//Portal//"
                        + page.lang().toUpperCase(page.language().locale()));
        deadlines.forEach(deadline -> event(file, page, deadline, now));
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private static void event(StringBuilder file, Chrome page, Deadline deadline, Instant now) {
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + deadline.id() + "@spinn");
        line(file, "DTSTAMP:" + UTC.format(now));
        line(file, "DTSTART:" + UTC.format(deadline.at()));
        line(file, "DTEND:" + UTC.format(deadline.at()));
        line(file, "SUMMARY:" + escape(page.text("calendar.deadline", deadline.title())));
        line(file, "URL:" + deadline.address());
        line(file, "TRANSP:TRANSPARENT");
        line(file, "END:VEVENT");
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Folds a long line between characters. */
    private static void line(StringBuilder file, String content) {
        int bytes = 0;
        for (int i = 0; i < content.length(); ) {
            String character = Character.toString(content.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE) {
                file.append("\r\n ");
                bytes = 1;
            }
            file.append(character);
            bytes += size;
            i += character.length();
        }
        file.append("\r\n");
    }
}
