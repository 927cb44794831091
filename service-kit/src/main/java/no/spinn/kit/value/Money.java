package no.spinn.kit.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import java.util.regex.Pattern;
import no.spinn.kit.language.Messages;
import no.spinn.kit.language.UnusableValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount in one currency (ISO 4217), with at most two decimals, never negative. In JSON the amount is a string, since a
 * binary floating-point number cannot represent it exactly: {@code {"amount":"1250000.00","currency":"NOK"}}.
 */
@Schema(
        description = "An amount of money; the amount is a decimal string with at most two decimals",
        requiredProperties = {"amount", "currency"})
public record Money(
        @JsonIgnore BigDecimal value, @JsonIgnore Currency unit) implements Comparable<Money> {

    private static final Messages WORDS = Messages.of(Money.class);
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");

    public Money {
        if (!canBe(value)) {
            throw new UnusableValue(WORDS.text("not_money", Map.of("amount", value.toPlainString())));
        }
        value = value.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Whether an amount can have this value: not negative, at most two decimals and fifteen digits before them. */
    public static boolean canBe(BigDecimal value) {
        return value.signum() >= 0
                && value.stripTrailingZeros().scale() <= 2
                && value.precision() - value.scale() <= 15;
    }

    /** Throws {@link UnusableValue} if either part is malformed. */
    @JsonCreator
    public static Money of(
            @JsonProperty(value = "amount", required = true) String amount,
            @JsonProperty(value = "currency", required = true) String currency) {
        if (amount == null || !AMOUNT.matcher(amount).matches()) {
            throw new UnusableValue(WORDS.text("not_an_amount"));
        }
        return new Money(new BigDecimal(amount), currencyOf(currency));
    }

    public static Money nok(long kroner) {
        return new Money(BigDecimal.valueOf(kroner), Currency.getInstance("NOK"));
    }

    @JsonProperty("amount")
    @Schema(examples = "1250000.00", pattern = "^\\d{1,15}(\\.\\d{1,2})?$")
    public String amount() {
        return value.toPlainString();
    }

    @JsonProperty("currency")
    @Schema(examples = "NOK", pattern = "^[A-Z]{3}$")
    public String currency() {
        return unit.getCurrencyCode();
    }

    /** Compares amounts of the same currency only. */
    @Override
    public int compareTo(Money other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException(unit + " and " + other.unit + " have no order");
        }
        return value.compareTo(other.value);
    }

    private static Currency currencyOf(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException | NullPointerException unknown) {
            throw new UnusableValue(WORDS.text("not_a_currency"));
        }
    }
}
