package no.spinn.kit.body;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.List;
import java.util.Map;
import no.spinn.kit.language.UnusableValue;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Faults;
import no.spinn.kit.problem.Pointer;

/** Turns an exception of Jackson into a fault with a JSON pointer. The fault never shows the name of a Java class. */
public final class JsonFault {

    private JsonFault() {}

    public static Fault of(JacksonException error) {
        return switch (error) {
            case UnrecognizedPropertyException unknown ->
                JsonIssue.UNKNOWN_FIELD.at(pointer(unknown), Map.of("name", Faults.quote(unknown.getPropertyName())));
            case InvalidFormatException invalid
            when invalid.getValue() instanceof String ->
                JsonIssue.WRONG_VALUE.at(pointer(invalid), Map.of("value", Faults.quote(invalid.getValue())));
            case ValueInstantiationException refused
            when refused.getCause() instanceof UnusableValue value ->
                new Fault(pointer(refused), JsonIssue.WRONG_VALUE.code(), value.reason());
            case ValueInstantiationException refused
            when refused.getCause() instanceof IllegalArgumentException reason ->
                new Fault(pointer(refused), JsonIssue.WRONG_VALUE.code(), String.valueOf(reason.getMessage()));
            case MismatchedInputException mismatch -> JsonIssue.WRONG_TYPE.at(pointer(mismatch));
            case JsonMappingException mapping
            when !mapping.getPath().isEmpty() -> JsonIssue.UNREADABLE.at(pointer(mapping));
            default -> notJson(error);
        };
    }

    private static Fault notJson(JacksonException error) {
        var location = error.getLocation();
        return location == null
                ? JsonIssue.NOT_JSON.at("")
                : JsonIssue.NOT_JSON_AT.at("", Map.of("line", location.getLineNr(), "column", location.getColumnNr()));
    }

    private static String pointer(JsonMappingException error) {
        return pointer(error.getPath());
    }

    static String pointer(List<JsonMappingException.Reference> path) {
        Pointer pointer = Pointer.ROOT;
        for (JsonMappingException.Reference step : path) {
            pointer = step.getFieldName() == null ? pointer.to(step.getIndex()) : pointer.to(step.getFieldName());
        }
        return pointer.text();
    }
}
