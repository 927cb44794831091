package no.spinn.criteria.wording;

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

    /** A share in per cent: with a space in Norwegian and without in English. */
    static String percent(BigDecimal share, Language language) {
        String number = number(share.movePointRight(2), language);
        return language == Language.EN ? number + "%" : number + "\u00a0%";
    }

    static String day(LocalDate day, Language language) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale(language)));
    }

    private static Locale locale(Language language) {
        return Locale.forLanguageTag(language == Language.EN ? "en-GB" : language.tag());
    }
}
