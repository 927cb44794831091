package no.spinn.criteria.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** The value of one fact. */
public sealed interface FactValue {

    /** What is written as JSON: a boolean, a number, a string, a list of strings, or a map for money. */
    Object toJson();

    record Bool(boolean value) implements FactValue {

        @Override
        public Object toJson() {
            return value;
        }
    }

    /** An integer or a decimal; 2 and 2.00 are the same. */
    record Number(BigDecimal value) implements FactValue {

        /** Longer numbers keep their exponent in JSON, because nobody can count so many zeros. */
        private static final int MAX_ZEROS = 30;

        public Number {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        @Override
        public Object toJson() {
            return value.scale() < 0 && value.scale() >= -MAX_ZEROS ? value.setScale(0) : value;
        }
    }

    record Amount(Money value) implements FactValue {

        @Override
        public Object toJson() {
            Map<String, Object> money = new LinkedHashMap<>();
            money.put("amount", value.amount());
            money.put("currency", value.currency());
            return money;
        }
    }

    record Day(LocalDate value) implements FactValue {

        @Override
        public Object toJson() {
            return value.toString();
        }
    }

    record Code(String value) implements FactValue {

        @Override
        public Object toJson() {
            return value;
        }
    }

    /** Any number of codes. Keeps their order for readers; equal sets are equal in any order. */
    record Codes(Set<String> values) implements FactValue {

        public Codes {
            values = inOrder(values);
        }

        /** An immutable set in the order of the collection. */
        public static Set<String> inOrder(Collection<String> codes) {
            return Collections.unmodifiableSet(new LinkedHashSet<>(codes));
        }

        @Override
        public Object toJson() {
            return List.copyOf(values);
        }
    }

    /**
     * Reads a value whose writer has checked its type, so that the shape of the JSON gives the type. A day is not mistaken for
     * a code, because codes are words or shorter numbers.
     *
     * @param json what Jackson reads where no type is declared
     * @throws IllegalArgumentException for a shape that no type of this version has
     */
    static FactValue fromJson(@Nullable Object json) {
        return switch (json) {
            case Boolean yes -> new Bool(yes);
            case java.lang.Number number -> new Number(new BigDecimal(number.toString()));
            case String text -> Text.dayOrCode(text);
            case Collection<?> codes ->
                new Codes(codes.stream().map(Text::code).collect(LinkedHashSet::new, Set::add, Set::addAll));
            case Map<?, ?> money -> new Amount(Money.of(Text.of(money, "amount"), Text.of(money, "currency")));
            case null, default -> throw new IllegalArgumentException("no fact has a value like this: " + json);
        };
    }

    /** Reads strings. */
    final class Text {

        private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

        private Text() {}

        private static FactValue dayOrCode(String text) {
            if (!DAY.matcher(text).matches()) {
                return new Code(text);
            }
            try {
                return new Day(LocalDate.parse(text));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("no such day: " + text, e);
            }
        }

        private static String code(@Nullable Object json) {
            if (json instanceof String code) {
                return code;
            }
            throw new IllegalArgumentException("a code is a string");
        }

        private static String of(Map<?, ?> money, String member) {
            if (money.get(member) instanceof String text) {
                return text;
            }
            throw new IllegalArgumentException("money has amount and currency, both strings");
        }
    }
}
