package no.spinn.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads instants as RFC 3339 strings only. Jackson's own deserializer also accepts numbers, in seconds or milliseconds. */
final class StrictInstant extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1;

    StrictInstant() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return context.reportInputMismatch(Instant.class, "an instant is a string such as 2027-03-01T12:00:00Z");
        }
        String text = json.getText();
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "not RFC 3339");
        }
    }
}
