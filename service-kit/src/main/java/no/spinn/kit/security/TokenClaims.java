package no.spinn.kit.security;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the organisations of a token: {@code {authority, ID}}. */
final class TokenClaims {

    private TokenClaims() {}

    /**
     * Empty if the token has no such claim.
     *
     * @param authority the register in which the identifier has to be
     */
    static Optional<OrganisationId> party(String claim, @Nullable Object party, String authority) {
        if (party == null) {
            return Optional.empty();
        }
        // Maskinporten writes ID; Altinn writes id as well.
        String id = Stream.of("ID", "id")
                .map(key -> text(party, key))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (id == null) {
            throw new AuthenticationFailedException("the token's " + claim + " has no ID");
        }
        if (!authority.equals(text(party, "authority"))) {
            throw new AuthenticationFailedException("the token's " + claim + " is of another authority");
        }
        try {
            return Optional.of(new OrganisationId(id));
        } catch (IllegalArgumentException malformed) {
            throw new AuthenticationFailedException("the token's " + claim + " is malformed", malformed);
        }
    }

    private static @Nullable String text(Object party, String key) {
        return party instanceof JsonObject object && object.get(key) instanceof JsonString text
                ? text.getString()
                : null;
    }
}
