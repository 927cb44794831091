package no.spinn.applications.common.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import no.spinn.kit.language.Language;
import no.spinn.kit.value.Money;

/** Formats amounts and numbers for readers. No line breaks inside a number, or between it and its unit. */
public final class DisplayMoney {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String KRONER = "NOK";

    private DisplayMoney() {}

    /** Such as {@code 300 000 kr} in Norwegian and {@code NOK 300,000} in English; with cents when there are any. */
    public static String of(Money money, Language language) {
        BigDecimal value = money.value();
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        String number = number(whole ? value.setScale(0, RoundingMode.UNNECESSARY) : value, language);
        if (language == Language.EN) {
            return money.currency() + NO_BREAK_SPACE + number;
        }
        return number + NO_BREAK_SPACE + (money.currency().equals(KRONER) ? "kr" : money.currency());
    }

    /** With all decimals of the number, such as {@code 131 205,43} in Norwegian and {@code 131,205.43} in English. */
    public static String number(BigDecimal number, Language language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(language == Language.EN ? ',' : NO_BREAK_SPACE);
        symbols.setDecimalSeparator(language == Language.EN ? '.' : ',');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(Math.max(number.scale(), 0));
        format.setMaximumFractionDigits(Math.max(number.scale(), 0));
        return format.format(number);
    }
}
