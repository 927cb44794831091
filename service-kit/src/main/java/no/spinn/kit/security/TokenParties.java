package no.spinn.kit.security;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a Maskinporten token: {@code consumer {authority, ID}}, optionally {@code supplier} of the same shape, and scopes
 * separated by spaces. Any authority is accepted; only the identifier is used.
 */
record TokenParties(OrganisationId consumer, @Nullable OrganisationId supplier, Set<String> scopes) {

    static final String ATTRIBUTE = "spinn.parties";

    static TokenParties of(JsonWebToken token) {
        OrganisationId consumer = party(token, "consumer");
        if (consumer == null) {
            throw new AuthenticationFailedException("the token names no consumer");
        }
        String scopes = token.getClaim("scope");
        return new TokenParties(
                consumer,
                party(token, "supplier"),
                scopes == null ? Set.of() : Set.of(scopes.strip().split("\\s+")));
    }

    private static @Nullable OrganisationId party(JsonWebToken token, String claim) {
        Object party = token.getClaim(claim);
        if (party == null) {
            return null;
        }
        JsonValue id = party instanceof JsonObject object ? object.get("ID") : null;
        if (!(id instanceof JsonString identifier)) {
            throw new AuthenticationFailedException("the token's " + claim + " has no ID");
        }
        try {
            return new OrganisationId(identifier.getString());
        } catch (IllegalArgumentException malformed) {
            throw new AuthenticationFailedException("the token's " + claim + " is malformed", malformed);
        }
    }
}
