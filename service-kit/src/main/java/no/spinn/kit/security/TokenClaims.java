package no.spinn.kit.security;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the organisations of a token: {@code {authority, ID}}. Any authority is accepted; only the identifier is used. */
final class TokenClaims {

    private TokenClaims() {}

    /** Empty if the token has no such claim. */
    static Optional<OrganisationId> party(String claim, @Nullable Object party) {
        if (party == null) {
            return Optional.empty();
        }
        String id = party instanceof JsonObject object ? id(object) : null;
        if (id == null) {
            throw new AuthenticationFailedException("the token's " + claim + " has no ID");
        }
        try {
            return Optional.of(new OrganisationId(id));
        } catch (IllegalArgumentException malformed) {
            throw new AuthenticationFailedException("the token's " + claim + " is malformed", malformed);
        }
    }

    // Maskinporten writes ID; Altinn writes id as well.
    private static @Nullable String id(JsonObject party) {
        return Stream.of("ID", "id")
                .map(party::get)
                .filter(JsonString.class::isInstance)
                .map(id -> ((JsonString) id).getString())
                .findFirst()
                .orElse(null);
    }
}
