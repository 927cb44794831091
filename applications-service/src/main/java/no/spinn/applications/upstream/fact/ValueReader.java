package no.spinn.applications.upstream.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** Reads one value of one fact. Adds the faults that it finds, with their pointers. */
record ValueReader(FactDefinition fact, Pointer pointer, List<Fault> faults) {

    private static final Set<String> MONEY = Set.of("amount", "currency");

    /** Returns the value in its normal form, or nothing when it has faults. */
    Optional<Object> read(@Nullable Object value) {
        return switch (fact.type()) {
            case BOOLEAN -> value instanceof Boolean flag ? Optional.of(flag) : fault(DraftIssue.FACT_NOT_BOOLEAN);
            case INTEGER ->
                value instanceof Number number && isWhole(number)
                        ? inRange(number)
                        : fault(DraftIssue.FACT_NOT_INTEGER);
            case DECIMAL -> value instanceof Number number ? inRange(number) : fault(DraftIssue.FACT_NOT_NUMBER);
            case MONEY ->
                value instanceof Map<?, ?> members && members.keySet().equals(MONEY)
                        ? money(members)
                        : fault(DraftIssue.FACT_NOT_MONEY);
            case DATE -> value instanceof String text ? date(text) : fault(DraftIssue.FACT_NOT_DATE);
            case CODE -> value instanceof String code ? code(code, pointer) : fault(DraftIssue.FACT_NOT_CODE);
            case CODES -> value instanceof List<?> list ? codes(list) : fault(DraftIssue.FACT_NOT_CODES);
        };
    }

    private static boolean isWhole(Number number) {
        return number instanceof Integer || number instanceof Long;
    }

    private Optional<Object> inRange(Number number) {
        Optional<Fault> outside = fact.rangeFault(new BigDecimal(number.toString()), pointer);
        outside.ifPresent(faults::add);
        return outside.isPresent() ? Optional.empty() : Optional.of(number);
    }

    private Optional<Object> money(Map<?, ?> members) {
        if (!(members.get("amount") instanceof String amount)
                || !(members.get("currency") instanceof String currency)) {
            return fault(DraftIssue.FACT_NOT_MONEY);
        }
        try {
            Money money = Money.of(amount, currency);
            return Optional.of(Map.of("amount", money.amount(), "currency", money.currency()));
        } catch (IllegalArgumentException malformed) {
            return fault(DraftIssue.FACT_MONEY_MALFORMED);
        }
    }

    private Optional<Object> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text).toString());
        } catch (DateTimeParseException malformed) {
            return fault(DraftIssue.FACT_DATE_MALFORMED);
        }
    }

    private Optional<Object> code(String code, Pointer place) {
        return fact.hasCode(code)
                ? Optional.of(code)
                : fault(DraftIssue.FACT_CODE_UNKNOWN.at(place, Map.of("fact", fact.id())));
    }

    private Optional<Object> codes(List<?> list) {
        int before = faults.size();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Pointer place = pointer.to(i);
            if (!(list.get(i) instanceof String code)) {
                fault(DraftIssue.FACT_NOT_CODE.at(place));
            } else if (!seen.add(code)) {
                fault(DraftIssue.FACT_CODE_TWICE.at(place));
            } else {
                code(code, place);
            }
        }
        return faults.size() == before ? Optional.of(List.copyOf(list)) : Optional.empty();
    }

    private Optional<Object> fault(DraftIssue draftIssue) {
        return fault(draftIssue.at(pointer));
    }

    private Optional<Object> fault(Fault fault) {
        faults.add(fault);
        return Optional.empty();
    }
}
