package no.spinn.instruments.reference.provider.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.spinn.kit.security.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What names a provider in a path or a query: its id, or its organisation number. */
@Schema(
        type = SchemaType.STRING,
        description = "The id of a provider, or its organisation number with or without the scheme",
        maxLength = 60,
        examples = "991825827")
public record ProviderKey(@JsonValue String value) {

    /** In a path, and in the arguments of a tool. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProviderKey {}

    /** The id; empty if the key is an organisation number. */
    Optional<UUID> id() {
        return read(UUID::fromString);
    }

    /** The organisation; empty if the key is none. */
    Optional<OrganisationId> organisation() {
        return read(OrganisationId::new);
    }

    private <T> Optional<T> read(Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(value));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
