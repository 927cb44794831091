package no.spinn.applications.common.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Function;
import no.spinn.kit.language.Language;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.value.Money;

/** Formats amounts and numbers for readers. No line breaks inside a number, or between it and its unit. */
public final class DisplayMoney {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String KRONER = "NOK";

    private DisplayMoney() {}

    /** Such as {@code 300 000 kr} in Norwegian and {@code NOK 300,000} in English; with cents when there are any. */
    public static String of(Money money, Language language) {
        return of(money.value(), money.unit(), language);
    }

    /** As {@link #of(Money, Language)}, in all languages. */
    public static LocalizedText of(Money money) {
        return of(money.value(), money.unit());
    }

    /** As {@link #of(Money)}, for a sum that need not be an amount of money. */
    public static LocalizedText of(BigDecimal sum, Currency unit) {
        return inAll(language -> of(sum, unit, language));
    }

    private static String of(BigDecimal sum, Currency unit, Language language) {
        String amount = amount(sum, language);
        String currency = unit.getCurrencyCode();
        if (language == Language.EN) {
            return currency + NO_BREAK_SPACE + amount;
        }
        return amount + NO_BREAK_SPACE + (currency.equals(KRONER) ? "kr" : currency);
    }

    /** An amount without its currency; with cents when there are any. */
    public static String amount(BigDecimal amount, Language language) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return number(whole ? amount.setScale(0, RoundingMode.UNNECESSARY) : amount, language);
    }

    /** As {@link #number(BigDecimal, Language)}, in all languages. */
    public static LocalizedText number(BigDecimal number) {
        return inAll(language -> number(number, language));
    }

    private static LocalizedText inAll(Function<Language, String> words) {
        return new LocalizedText(words.apply(Language.NB), words.apply(Language.NN), words.apply(Language.EN));
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
