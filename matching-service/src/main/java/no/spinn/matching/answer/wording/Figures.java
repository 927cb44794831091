package no.spinn.matching.answer.wording;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import no.spinn.kit.language.Language;

/** Numbers and days as they are written in a language. */
final class Figures {

    /** A number that is longer than this is written with an exponent, since nobody counts so many zeros. */
    private static final int MOST_DIGITS = 30;

    private Figures() {}

    static String number(BigDecimal number, Language language) {
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS || number.scale() > MOST_DIGITS) {
            return number.toString();
        }
        NumberFormat format = NumberFormat.getInstance(locale(language));
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(number);
    }

    static String day(LocalDate day, Language language) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale(language)));
    }

    private static Locale locale(Language language) {
        return Locale.forLanguageTag(language == Language.EN ? "en-GB" : language.tag());
    }
}
