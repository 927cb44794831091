package no.spinn.portal.pages.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Dates, sums and numbers as a language writes them. Times are Norwegian. */
final class Formats {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final String NORWEGIAN_CROWNS = "NOK";

    private final Language language;

    Formats(Language language) {
        this.language = language;
    }

    String date(LocalDate date) {
        String pattern = language == Language.EN ? "d MMMM yyyy" : "d. MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(date);
    }

    String date(Instant instant) {
        return date(instant.atZone(NORWAY).toLocalDate());
    }

    String time(Instant instant) {
        String pattern = language == Language.EN ? "HH:mm" : "HH.mm";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(instant.atZone(NORWAY));
    }

    /** The days from now in Norway; 0 is today. */
    static long daysUntil(Instant instant, Instant now) {
        return ChronoUnit.DAYS.between(
                now.atZone(NORWAY).toLocalDate(), instant.atZone(NORWAY).toLocalDate());
    }

    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    String percent(BigDecimal share) {
        NumberFormat format = NumberFormat.getPercentInstance(language.locale());
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /** Whole sums without decimals: 5 000 000 kroner, NOK 5,000,000. */
    String money(BigDecimal amount, String currency) {
        String number = number(amount);
        if (language == Language.EN) {
            return currency + "\u00a0" + number;
        }
        return number + "\u00a0" + (currency.equals(NORWEGIAN_CROWNS) ? "kroner" : currency);
    }
}
