package no.spinn.instruments.reference.condition;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.spinn.instruments.common.fault.Faults;
import no.spinn.instruments.reference.condition.Operator.Operand;
import no.spinn.instruments.reference.fact.FactDefinition;
import no.spinn.instruments.reference.fact.FactType;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** Checks the operand of a test on one fact. Each method returns the operand in its canonical form, or null. */
final class Operands {

    private static final int MAX_CODES = 300;
    private static final int MAX_DIGITS = 30;
    private static final int MAX_DECIMALS = 12;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final FactDefinition fact;
    private final Faults faults;

    Operands(FactDefinition fact, Faults faults) {
        this.fact = fact;
        this.faults = faults;
    }

    static String name(FactType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    @Nullable
    Object read(Operand shape, @Nullable Object given, String pointer) {
        return switch (shape) {
            case VALUE -> value(given, pointer);
            case LIST -> codes(given, pointer);
            case RANGE -> range(given, pointer);
        };
    }

    private @Nullable Object codes(@Nullable Object given, String pointer) {
        if (!(given instanceof List<?> list) || list.isEmpty()) {
            return fault(pointer, "wrong_type", "a list of at least one code is expected");
        }
        if (list.size() > MAX_CODES) {
            return fault(pointer, "too_wide", "a test lists at most %d codes".formatted(MAX_CODES));
        }
        List<Object> codes = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            Object code = code(list.get(i), pointer + "/" + i);
            if (code != null) {
                codes.add(code);
            }
        }
        if (codes.size() < list.size()) {
            return null;
        }
        boolean repeats = new HashSet<>(codes).size() < codes.size();
        return repeats ? fault(pointer, "repeated", "the list names a code more than once") : codes;
    }

    private @Nullable Object range(@Nullable Object given, String pointer) {
        if (!(given instanceof Map<?, ?> map)
                || map.size() != 2
                || !map.containsKey("from")
                || !map.containsKey("to")) {
            return fault(pointer, "wrong_type", "a range {from, to} is expected");
        }
        Object from = value(map.get("from"), pointer + "/from");
        Object to = value(map.get("to"), pointer + "/to");
        if (from == null || to == null) {
            return null;
        }
        return isInOrder(from, to)
                ? Map.of("from", from, "to", to)
                : fault(pointer, "empty_range", "nothing lies between from and to");
    }

    private @Nullable Object value(@Nullable Object given, String pointer) {
        return switch (fact.type()) {
            case BOOLEAN -> given instanceof Boolean ? given : wrongType(given, pointer, "true or false");
            case INTEGER -> number(given instanceof Integer || given instanceof Long ? given : null, given, pointer);
            case DECIMAL -> number(given instanceof Number ? given : null, given, pointer);
            case MONEY -> money(given, pointer);
            case DATE -> date(given, pointer);
            case CODE, CODES -> code(given, pointer);
        };
    }

    private @Nullable Object number(@Nullable Object number, @Nullable Object given, String pointer) {
        if (number == null) {
            return wrongType(given, pointer, fact.type() == FactType.INTEGER ? "a whole number" : "a number");
        }
        BigDecimal decimal = number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
        // Checked before any arithmetic: 1e999999999 is short to write and slow to compute with.
        if (decimal.precision() > MAX_DIGITS || Math.abs(decimal.scale()) > MAX_DECIMALS) {
            return fault(pointer, "out_of_range", "the number is too large or has too many decimals");
        }
        return fact.allows(decimal)
                ? number
                : fault(pointer, "out_of_range", "%s cannot have the value %s".formatted(fact.id(), decimal));
    }

    private @Nullable Object money(@Nullable Object given, String pointer) {
        if (!(given instanceof Map<?, ?> map)
                || map.size() != 2
                || !(map.get("amount") instanceof String amount)
                || !(map.get("currency") instanceof String currency)) {
            return wrongType(given, pointer, "money {amount, currency}, both strings");
        }
        try {
            Money money = Money.of(amount, currency);
            return Map.of("amount", money.amount(), "currency", money.currency());
        } catch (IllegalArgumentException e) {
            return fault(pointer, "wrong_value", Objects.requireNonNullElse(e.getMessage(), "not money"));
        }
    }

    private @Nullable Object date(@Nullable Object given, String pointer) {
        if (!(given instanceof String text)) {
            return wrongType(given, pointer, "a date such as \"2027-03-01\"");
        }
        try {
            int year = LocalDate.parse(text).getYear();
            return year >= FIRST_YEAR && year <= LAST_YEAR
                    ? text
                    : fault(pointer, "out_of_range", "years are from %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
        } catch (DateTimeException e) {
            return wrongType(given, pointer, "a date such as \"2027-03-01\"");
        }
    }

    private @Nullable Object code(@Nullable Object given, String pointer) {
        if (!(given instanceof String code)) {
            return wrongType(given, pointer, "a code");
        }
        return fact.hasCode(code)
                ? code
                : fault(pointer, "unknown_code", "%s has no code %s".formatted(fact.id(), Faults.quote(code)));
    }

    private boolean isInOrder(Object from, Object to) {
        return switch (fact.type()) {
            case DATE -> !LocalDate.parse((String) to).isBefore(LocalDate.parse((String) from));
            case MONEY -> isInOrder((Map<?, ?>) from, (Map<?, ?>) to);
            default -> new BigDecimal(to.toString()).compareTo(new BigDecimal(from.toString())) >= 0;
        };
    }

    private static boolean isInOrder(Map<?, ?> from, Map<?, ?> to) {
        return Objects.equals(from.get("currency"), to.get("currency"))
                && new BigDecimal(String.valueOf(to.get("amount")))
                                .compareTo(new BigDecimal(String.valueOf(from.get("amount"))))
                        >= 0;
    }

    private @Nullable Object wrongType(@Nullable Object given, String pointer, String wanted) {
        return fault(
                pointer,
                "wrong_type",
                "%s is of type %s: %s is expected".formatted(fact.id(), name(fact.type()), wanted));
    }

    private @Nullable Object fault(String pointer, String code, String detail) {
        faults.add(pointer, code, detail);
        return null;
    }
}
