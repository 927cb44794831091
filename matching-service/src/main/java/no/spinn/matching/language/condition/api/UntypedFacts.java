package no.spinn.matching.language.condition.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.spinn.kit.value.Money;
import no.spinn.matching.common.json.StoredJson;
import no.spinn.matching.language.condition.FactValue;
import no.spinn.matching.language.condition.Facts;

/**
 * Reads values whose sender has checked their types, so that the shape of the JSON gives the type. A day is not mistaken for a
 * code, because codes are words.
 */
public final class UntypedFacts {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private UntypedFacts() {}

    /** Reads stored facts as {@link #read} does. */
    public static Facts parse(String json) {
        return read(StoredJson.read(json, JsonNode.class));
    }

    /** Leaves out values of an unknown shape: they count as unknown. */
    public static Facts read(JsonNode facts) {
        Map<String, FactValue> values = new HashMap<>();
        facts.propertyStream().forEach(fact -> {
            try {
                values.put(fact.getKey(), value(fact.getValue()));
            } catch (IllegalArgumentException newerThanThisVersion) {
                values.remove(fact.getKey());
            }
        });
        return new Facts(values);
    }

    /** Throws {@link IllegalArgumentException} for a shape that no type has. */
    public static FactValue value(JsonNode node) {
        return switch (node.getNodeType()) {
            case BOOLEAN -> new FactValue.Bool(node.booleanValue());
            case NUMBER -> new FactValue.Number(node.decimalValue());
            case STRING -> dayOrCode(node.textValue());
            case ARRAY ->
                new FactValue.Codes(node.valueStream().map(UntypedFacts::code).collect(Collectors.toSet()));
            case OBJECT ->
                new FactValue.Amount(Money.of(
                        node.path("amount").textValue(), node.path("currency").textValue()));
            default -> throw new IllegalArgumentException("no fact has a value like this");
        };
    }

    static FactValue dayOrCode(String text) {
        if (!DAY.matcher(text).matches()) {
            return new FactValue.Code(text);
        }
        try {
            return new FactValue.Day(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such day: " + text, e);
        }
    }

    private static String code(JsonNode node) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException("a code is a string");
        }
        return node.textValue();
    }
}
