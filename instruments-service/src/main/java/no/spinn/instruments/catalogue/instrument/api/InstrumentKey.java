package no.spinn.instruments.catalogue.instrument.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What names an instrument in a path or a query: its id, or its slug. */
@Schema(
        type = SchemaType.STRING,
        description = "The id of an instrument, or its slug",
        maxLength = 80,
        examples = "stimulab")
public record InstrumentKey(@JsonValue String value) {

    /** In a path, and in the arguments of a tool. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InstrumentKey {}

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** The id; empty if the key is a slug. */
    public Optional<UUID> id() {
        // Java reads shorter groups as well, and a slug may look like those.
        return ID.matcher(value).matches() ? Optional.of(UUID.fromString(value)) : Optional.empty();
    }
}
