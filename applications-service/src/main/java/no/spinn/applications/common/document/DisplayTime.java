package no.spinn.applications.common.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.spinn.kit.language.Language;
import no.spinn.kit.time.OsloDays;

/** Formats instants for readers in Norway. */
public final class DisplayTime {

    private DisplayTime() {}

    /** Such as {@code 1. mars 2027}; the day in Norway. */
    public static String day(Instant instant, Language language) {
        return day(OsloDays.at(instant), language);
    }

    /** Such as {@code 1. mars 2027}. */
    public static String day(LocalDate day, Language language) {
        return formatter(language, language == Language.EN ? "d MMMM yyyy" : "d. MMMM yyyy")
                .format(day);
    }

    /** To the second and with the zone, such as {@code 1. mars 2027 kl. 13.00.05 norsk tid (UTC+01:00)}. */
    public static String moment(Instant instant, Language language) {
        String pattern = language == Language.EN
                ? "d MMMM yyyy 'at' HH:mm:ss 'Norwegian time (UTC'xxx')'"
                : "d. MMMM yyyy 'kl.' HH.mm.ss 'norsk tid (UTC'xxx')'";
        return formatter(language, pattern).format(instant.atZone(OsloDays.OSLO));
    }

    private static DateTimeFormatter formatter(Language language, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.of(language.tag()));
    }
}
