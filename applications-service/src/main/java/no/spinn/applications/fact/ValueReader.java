package no.spinn.applications.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** Reads one value of one fact, and says what is wrong with it and where. */
record ValueReader(FactDefinition fact, Pointer pointer, List<Fault> faults) {

    private static final Set<String> MONEY = Set.of("amount", "currency");

    /** The value in the one spelling that is kept, or nothing when it has faults. */
    Optional<Object> read(@Nullable Object value) {
        return switch (fact.type()) {
            case BOOLEAN -> value instanceof Boolean flag ? Optional.of(flag) : wrongType("true or false");
            case INTEGER ->
                value instanceof Number number && isWhole(number)
                        ? inRange(number)
                        : wrongType("a whole number within 64 bits");
            case DECIMAL -> value instanceof Number number ? inRange(number) : wrongType("a number");
            case MONEY ->
                value instanceof Map<?, ?> members && members.keySet().equals(MONEY)
                        ? money(members)
                        : wrongType("an object of amount and currency");
            case DATE -> value instanceof String text ? date(text) : wrongType("a date such as \"2027-03-01\"");
            case CODE -> value instanceof String code ? code(code, pointer) : wrongType("a code");
            case CODES -> value instanceof List<?> list ? codes(list) : wrongType("a list of codes");
        };
    }

    private static boolean isWhole(Number number) {
        return number instanceof Integer || number instanceof Long;
    }

    private Optional<Object> inRange(Number number) {
        return fact.isInRange(new BigDecimal(number.toString()))
                ? Optional.of(number)
                : fault(pointer, "out_of_range", "the value must be " + fact.range());
    }

    private Optional<Object> money(Map<?, ?> members) {
        if (!(members.get("amount") instanceof String amount)
                || !(members.get("currency") instanceof String currency)) {
            return wrongType("an object of amount and currency, both strings");
        }
        try {
            Money money = Money.of(amount, currency);
            return Optional.of(Map.of("amount", money.amount(), "currency", money.currency()));
        } catch (IllegalArgumentException malformed) {
            return fault(pointer, "wrong_value", String.valueOf(malformed.getMessage()));
        }
    }

    private Optional<Object> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text).toString());
        } catch (DateTimeParseException malformed) {
            return fault(pointer, "wrong_value", "a date is written such as \"2027-03-01\"");
        }
    }

    private Optional<Object> code(String code, Pointer place) {
        return fact.hasCode(code)
                ? Optional.of(code)
                : fault(place, "unknown_code", "%s has no such code".formatted(fact.id()));
    }

    private Optional<Object> codes(List<?> list) {
        int before = faults.size();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Pointer place = pointer.to(i);
            if (!(list.get(i) instanceof String code)) {
                fault(place, "wrong_type", "expected a code");
            } else if (!seen.add(code)) {
                fault(place, "duplicate_code", "each code is given once");
            } else {
                code(code, place);
            }
        }
        return faults.size() == before ? Optional.of(List.copyOf(list)) : Optional.empty();
    }

    private Optional<Object> wrongType(String expected) {
        return fault(pointer, "wrong_type", "expected " + expected);
    }

    private Optional<Object> fault(Pointer place, String code, String detail) {
        faults.add(new Fault(place.text(), code, detail));
        return Optional.empty();
    }
}
