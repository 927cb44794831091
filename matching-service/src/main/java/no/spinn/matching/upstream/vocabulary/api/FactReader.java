package no.spinn.matching.upstream.vocabulary.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.spinn.kit.problem.Bounds;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.value.Money;
import no.spinn.matching.language.condition.FactValue;
import no.spinn.matching.language.condition.Facts;
import no.spinn.matching.upstream.vocabulary.Fact;
import no.spinn.matching.upstream.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts that a caller sends, each by its type in the vocabulary. Collects every fault instead of stopping at the
 * first.
 */
public final class FactReader {

    private static final int MAX_CODES = 500;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Vocabulary vocabulary;
    private final String pointer;
    private final List<Fault> faults = new ArrayList<>();

    public FactReader(Vocabulary vocabulary) {
        this(vocabulary, "/facts");
    }

    /** @param pointer to the facts in the request */
    public FactReader(Vocabulary vocabulary, String pointer) {
        this.vocabulary = vocabulary;
        this.pointer = pointer;
    }

    /** Use the result only when there are no {@link #faults()}. */
    public Facts read(Map<String, @Nullable JsonNode> facts) {
        Map<String, FactValue> values = new HashMap<>();
        facts.forEach((id, value) -> read(id, value).ifPresent(known -> values.put(id, known)));
        return new Facts(values);
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    private Optional<FactValue> read(String id, @Nullable JsonNode value) {
        String place = new Pointer(pointer).to(id).text();
        Optional<Fact> fact = vocabulary.find(id);
        if (fact.isEmpty()) {
            return fault(place, "unknown_fact", "the vocabulary has no fact with this id");
        }
        if (value == null || value.isNull()) {
            return fault(place, "wrong_type", "leave out a fact that is unknown");
        }
        return read(fact.get(), value, place);
    }

    private Optional<FactValue> read(Fact fact, JsonNode value, String pointer) {
        return switch (fact.type()) {
            case BOOLEAN ->
                value.isBoolean()
                        ? Optional.of(new FactValue.Bool(value.booleanValue()))
                        : wrongType(pointer, "true or false");
            case INTEGER -> value.isIntegralNumber() ? number(fact, value, pointer) : wrongType(pointer, "an integer");
            case DECIMAL -> value.isNumber() ? number(fact, value, pointer) : wrongType(pointer, "a number");
            case MONEY -> money(value, pointer);
            case DATE -> day(value, pointer);
            case CODE ->
                value.isTextual() ? code(fact, value, pointer).map(FactValue.Code::new) : wrongType(pointer, "a code");
            case CODES -> value.isArray() ? codes(fact, value, pointer) : wrongType(pointer, "a list of codes");
        };
    }

    private Optional<FactValue> number(Fact fact, JsonNode value, String pointer) {
        var number = value.decimalValue();
        boolean low = fact.minimum() != null && number.compareTo(fact.minimum()) < 0;
        boolean high = fact.maximum() != null && number.compareTo(fact.maximum()) > 0;
        return low || high
                ? fault(new Fault(pointer, "out_of_range", new Bounds(fact.minimum(), fact.maximum()).ofValue()))
                : Optional.of(new FactValue.Number(number));
    }

    private Optional<FactValue> money(JsonNode value, String pointer) {
        if (!value.isObject()
                || value.size() != 2
                || !value.path("amount").isTextual()
                || !value.path("currency").isTextual()) {
            return wrongType(pointer, "an object with amount and currency, both strings");
        }
        try {
            return Optional.of(new FactValue.Amount(Money.of(
                    value.path("amount").textValue(), value.path("currency").textValue())));
        } catch (IllegalArgumentException malformed) {
            return fault(pointer, "wrong_value", String.valueOf(malformed.getMessage()));
        }
    }

    private Optional<FactValue> day(JsonNode value, String pointer) {
        if (!value.isTextual() || !DAY.matcher(value.textValue()).matches()) {
            return wrongType(pointer, "a day such as 2027-03-01");
        }
        try {
            return Optional.of(new FactValue.Day(LocalDate.parse(value.textValue())));
        } catch (DateTimeException noSuchDay) {
            return fault(pointer, "wrong_value", "there is no such day");
        }
    }

    private Optional<FactValue> codes(Fact fact, JsonNode values, String pointer) {
        if (values.size() > MAX_CODES) {
            return fault(pointer, "too_many", "at most %d codes".formatted(MAX_CODES));
        }
        int before = faults.size();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            String place = pointer + "/" + i;
            if (values.get(i).isTextual()) {
                code(fact, values.get(i), place).ifPresent(codes::add);
            } else {
                wrongType(place, "a code");
            }
        }
        return faults.size() > before ? Optional.empty() : Optional.of(new FactValue.Codes(codes));
    }

    private Optional<String> code(Fact fact, JsonNode value, String pointer) {
        String code = value.textValue();
        if (!fact.codes().isEmpty() && !fact.codes().contains(code)) {
            return fault(pointer, "unknown_code", "the code list of %s does not have this code".formatted(fact.id()));
        }
        return Optional.of(code);
    }

    private <T> Optional<T> wrongType(String pointer, String expected) {
        return fault(pointer, "wrong_type", "expected " + expected);
    }

    private <T> Optional<T> fault(String pointer, String code, String detail) {
        return fault(new Fault(pointer, code, detail));
    }

    private <T> Optional<T> fault(Fault fault) {
        faults.add(fault);
        return Optional.empty();
    }
}
