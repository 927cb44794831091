package no.spinn.kit.problem.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.text.Characters;

/** Turns an exception of Jackson into a fault with a JSON pointer. The fault never shows the name of a Java class. */
final class JsonFault {

    private JsonFault() {}

    static Fault of(JacksonException error) {
        return switch (error) {
            case UnrecognizedPropertyException unknown ->
                new Fault(
                        pointer(unknown),
                        "unknown_field",
                        "there is no field \"%s\" here".formatted(unknown.getPropertyName()));
            case InvalidFormatException invalid
            when invalid.getValue() instanceof String ->
                new Fault(
                        pointer(invalid),
                        "wrong_value",
                        "\"%s\" is not a value of this field".formatted(shorten(invalid.getValue())));
            case ValueInstantiationException refused
            when refused.getCause() instanceof IllegalArgumentException reason ->
                new Fault(pointer(refused), "wrong_value", String.valueOf(reason.getMessage()));
            case MismatchedInputException mismatch ->
                new Fault(pointer(mismatch), "wrong_type", "the value is missing or has the wrong type");
            case JsonMappingException mapping
            when !mapping.getPath().isEmpty() -> new Fault(pointer(mapping), "unreadable", "the value cannot be read");
            default -> new Fault("", "not_json", place(error));
        };
    }

    private static String place(JacksonException error) {
        var location = error.getLocation();
        return location == null
                ? "the body is not JSON"
                : "the body is not JSON at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static String pointer(JsonMappingException error) {
        Pointer pointer = Pointer.ROOT;
        for (JsonMappingException.Reference step : error.getPath()) {
            pointer = step.getFieldName() == null ? pointer.to(step.getIndex()) : pointer.to(step.getFieldName());
        }
        return pointer.text();
    }

    private static String shorten(Object value) {
        return Characters.shorten(String.valueOf(value), 60);
    }
}
