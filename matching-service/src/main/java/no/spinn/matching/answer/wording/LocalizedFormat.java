package no.spinn.matching.answer.wording;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import no.spinn.kit.language.Language;

/** Formats numbers and dates in a language. */
final class LocalizedFormat {

    /** Longer numbers are written with an exponent, because nobody can count so many zeros. */
    private static final int MAX_DIGITS = 30;

    private LocalizedFormat() {}

    static String number(BigDecimal number, Language language) {
        if (Math.abs((long) number.precision() - number.scale()) > MAX_DIGITS || number.scale() > MAX_DIGITS) {
            return number.toString();
        }
        NumberFormat format = NumberFormat.getInstance(locale(language));
        format.setMaximumFractionDigits(MAX_DIGITS);
        return format.format(number);
    }

    static String day(LocalDate day, Language language) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale(language)));
    }

    private static Locale locale(Language language) {
        return Locale.forLanguageTag(language == Language.EN ? "en-GB" : language.tag());
    }
}
