package no.spinn.criteria.vocabulary;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.spinn.criteria.value.FactValue;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** Reads values of one fact by its type, its range and its codes. Adds every fault at its pointer, and then returns null. */
record ValueReader(FactDefinition fact, Faults faults) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    /** Checked before any arithmetic: 1e999999999 is short to write and slow to compute with. */
    private static final int MAX_DIGITS = 40;

    private static final BigDecimal MAX_INTEGER = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final int MAX_CODES = 500;

    @Nullable
    FactValue read(@Nullable Object value, String pointer) {
        if (value == null) {
            return fault(FactIssue.VALUE_MISSING, pointer);
        }
        return switch (fact.type()) {
            case BOOLEAN ->
                value instanceof Boolean yes ? new FactValue.Bool(yes) : fault(FactIssue.NOT_BOOLEAN, pointer);
            case INTEGER -> number(value, true, pointer);
            case DECIMAL -> number(value, false, pointer);
            case MONEY -> money(value, pointer);
            case DATE -> date(value, pointer);
            case CODE -> {
                String code = code(value, pointer);
                yield code == null ? null : new FactValue.Code(code);
            }
            case CODES -> value instanceof List<?> list ? codes(list, pointer) : fault(FactIssue.NOT_CODES, pointer);
        };
    }

    private @Nullable FactValue number(Object value, boolean whole, String pointer) {
        if (!(value instanceof Number number)) {
            return fault(whole ? FactIssue.NOT_INTEGER : FactIssue.NOT_NUMBER, pointer);
        }
        BigDecimal decimal = number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
        if (decimal.precision() > MAX_DIGITS || Math.abs((long) decimal.scale()) > MAX_DIGITS) {
            return fault(FactIssue.TOO_MANY_DIGITS, pointer);
        }
        // 5000.0 is a whole number: JSON does not distinguish it from 5000.
        if (whole && (decimal.stripTrailingZeros().scale() > 0 || decimal.abs().compareTo(MAX_INTEGER) > 0)) {
            return fault(FactIssue.NOT_INTEGER, pointer);
        }
        return inRange(decimal, pointer) ? new FactValue.Number(decimal) : null;
    }

    private boolean inRange(BigDecimal number, String pointer) {
        BigDecimal minimum = fact.minimum();
        BigDecimal maximum = fact.maximum();
        if (minimum != null && number.compareTo(minimum) < 0) {
            faults.add(FactIssue.TOO_SMALL.at(pointer, Map.of("minimum", minimum.toPlainString())));
            return false;
        }
        if (maximum != null && number.compareTo(maximum) > 0) {
            faults.add(FactIssue.TOO_LARGE.at(pointer, Map.of("maximum", maximum.toPlainString())));
            return false;
        }
        return true;
    }

    private @Nullable FactValue money(Object value, String pointer) {
        if (!(value instanceof Map<?, ?> members)
                || !members.keySet().equals(Set.of("amount", "currency"))
                || !(members.get("amount") instanceof String amount)
                || !(members.get("currency") instanceof String currency)) {
            return fault(FactIssue.NOT_MONEY, pointer);
        }
        try {
            Money money = Money.of(amount, currency);
            return inRange(money.value(), pointer) ? new FactValue.Amount(money) : null;
        } catch (IllegalArgumentException malformed) {
            return fault(FactIssue.MONEY_MALFORMED, pointer);
        }
    }

    private @Nullable FactValue date(Object value, String pointer) {
        if (!(value instanceof String text) || !DAY.matcher(text).matches()) {
            return fault(FactIssue.NOT_DATE, pointer);
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR
                    ? new FactValue.Day(day)
                    : fault(FactIssue.DATE_TOO_FAR, pointer);
        } catch (DateTimeException noSuchDay) {
            return fault(FactIssue.DATE_IMPOSSIBLE, pointer);
        }
    }

    private @Nullable FactValue codes(List<?> list, String pointer) {
        if (list.size() > MAX_CODES) {
            faults.add(FactIssue.TOO_MANY_CODES.at(pointer, Map.of("maximum", MAX_CODES)));
            return null;
        }
        List<String> codes = eachCode(list, pointer);
        return codes == null ? null : new FactValue.Codes(FactValue.Codes.inOrder(codes));
    }

    /** All codes of a list in their valid form, each once; null when one of them has a fault. */
    @Nullable
    List<String> eachCode(List<?> list, String pointer) {
        List<String> codes = new ArrayList<>(list.size());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            String code = code(list.get(i), pointer + "/" + i);
            if (code == null) {
                continue;
            }
            if (seen.add(code)) {
                codes.add(code);
            } else {
                faults.add(FactIssue.CODE_TWICE.at(pointer + "/" + i));
            }
        }
        return codes.size() == list.size() ? codes : null;
    }

    /** The code in the form that is valid now, when it is valid or was once and one code has replaced it. */
    @Nullable
    String code(@Nullable Object value, String pointer) {
        if (!(value instanceof String code)) {
            faults.add(FactIssue.NOT_CODE.at(pointer));
            return null;
        }
        if (fact.hasCode(code)) {
            return code;
        }
        List<String> successors =
                fact.externalList().map(list -> list.successors(code)).orElse(List.of());
        if (successors.size() == 1) {
            return successors.getFirst();
        }
        faults.add(successors.isEmpty() ? unknown(code, pointer) : divided(code, successors, pointer));
        return null;
    }

    private Fault divided(String code, List<String> successors, String pointer) {
        return FactIssue.CODE_DIVIDED.at(
                pointer, Map.of("code", Faults.quote(code), "codes", String.join(", ", successors)));
    }

    private Fault unknown(String code, String pointer) {
        Map<String, String> words = Map.of("fact", fact.id(), "code", Faults.quote(code));
        return intended(code)
                .map(meant -> FactIssue.CODE_IN_OTHER_FORM.at(
                        pointer, Map.of("fact", fact.id(), "code", Faults.quote(code), "meant", meant)))
                .orElseGet(() -> FactIssue.CODE_UNKNOWN.at(pointer, words));
    }

    /** The code that the caller probably means: in another case, without a leading zero, or by its name. */
    private Optional<String> intended(String given) {
        String wanted = given.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return fact.listedCodes().stream()
                .filter(code -> code.toLowerCase(Locale.ROOT).equals(wanted)
                        || code.equals("0" + wanted)
                        || isNamed(code, wanted))
                .findFirst();
    }

    // Some names are in two languages: "Oslo - Oslove".
    private boolean isNamed(String code, String name) {
        return fact.codeName(code).stream()
                .flatMap(text -> Stream.of(text.nb(), text.nn(), text.en()))
                .filter(Objects::nonNull)
                .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split(" - "))))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).equals(name));
    }

    private @Nullable FactValue fault(FactIssue issue, String pointer) {
        faults.add(issue.at(pointer));
        return null;
    }
}
