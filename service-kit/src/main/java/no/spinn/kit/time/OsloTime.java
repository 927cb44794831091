package no.spinn.kit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.language.Messages;

/**
 * Prints times of Norway for people. In the night when summer time ends, one hour of the clock comes twice; only there, the text
 * says which of the two is meant.
 */
public final class OsloTime {

    private static final Messages WORDS = Messages.of(OsloTime.class);

    private OsloTime() {}

    /** Such as {@code 1. mars 2027}. */
    public static String day(Instant instant, Language language) {
        return format(instant, "day", language);
    }

    /** Such as {@code 1. mars 2027}. */
    public static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern(WORDS.in(language, "day"), Locale.of(language.tag()))
                .format(day);
    }

    /** As {@link #day(LocalDate, Language)}, in all languages. */
    public static LocalizedText day(LocalDate day) {
        return new LocalizedText(day(day, Language.NB), day(day, Language.NN), day(day, Language.EN));
    }

    /** To the minute, such as {@code 1. mars 2027 kl. 13.00} or {@code 31. oktober 2027 kl. 02.30 (sommertid)}. */
    public static String minute(Instant instant, Language language) {
        return format(instant, "minute", language) + season(instant, language);
    }

    /** As {@link #minute(Instant, Language)}, in all languages. */
    public static LocalizedText minute(Instant instant) {
        return new LocalizedText(
                minute(instant, Language.NB), minute(instant, Language.NN), minute(instant, Language.EN));
    }

    /** To the second and with the zone, such as {@code 1. mars 2027 kl. 13.00.05 norsk tid (UTC+01:00)}. */
    public static String second(Instant instant, Language language) {
        return format(instant, "second", language) + season(instant, language);
    }

    /** Whether the clocks of Norway show this time twice, once in summer time and an hour later in winter time. */
    public static boolean isAmbiguous(Instant instant) {
        return OsloDays.OSLO
                        .getRules()
                        .getValidOffsets(local(instant).toLocalDateTime())
                        .size()
                > 1;
    }

    private static String season(Instant instant, Language language) {
        if (!isAmbiguous(instant)) {
            return "";
        }
        boolean summer = OsloDays.OSLO.getRules().isDaylightSavings(instant);
        return " (%s)".formatted(WORDS.in(language, summer ? "summer" : "winter"));
    }

    private static String format(Instant instant, String pattern, Language language) {
        return DateTimeFormatter.ofPattern(WORDS.in(language, pattern), Locale.of(language.tag()))
                .format(local(instant));
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(OsloDays.OSLO);
    }
}
