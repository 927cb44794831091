package no.spinn.kit.security;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The claim {@code authorization_details} (RFC 9396). Maskinporten gives out one type, Altinn's system user. A token with another type
 * authorises something else than its scopes say, so it is refused.
 */
final class AuthorizationDetails {

    static final String CLAIM = "authorization_details";
    private static final String SYSTEM_USER = "urn:altinn:systemuser";
    private static final int MAX_IDS = 20;

    private AuthorizationDetails() {}

    /** Empty if the token has no such claim. */
    static Optional<SystemUser> systemUser(@Nullable Object claim, String authority) {
        if (claim == null) {
            return Optional.empty();
        }
        if (!(claim instanceof JsonArray details) || details.isEmpty()) {
            throw malformed();
        }
        if (!details.stream().allMatch(AuthorizationDetails::isOfASystemUser)) {
            throw new AuthenticationFailedException("unknown type", new UnknownAuthorization());
        }
        if (details.size() > 1) {
            throw malformed();
        }
        return Optional.of(read(details.getJsonObject(0), authority));
    }

    private static SystemUser read(JsonObject detail, String authority) {
        OrganisationId organisation = TokenClaims.party("systemuser_org", detail.get("systemuser_org"), authority)
                .orElseThrow(AuthorizationDetails::malformed);
        return new SystemUser(ids(detail.get("systemuser_id")), organisation);
    }

    private static List<UUID> ids(@Nullable JsonValue ids) {
        if (!(ids instanceof JsonArray several) || several.isEmpty() || several.size() > MAX_IDS) {
            throw malformed();
        }
        return several.stream().map(AuthorizationDetails::id).distinct().toList();
    }

    private static UUID id(JsonValue id) {
        try {
            return UUID.fromString(((JsonString) id).getString());
        } catch (ClassCastException | IllegalArgumentException e) {
            throw malformed();
        }
    }

    private static boolean isOfASystemUser(JsonValue detail) {
        return detail instanceof JsonObject object
                && object.get("type") instanceof JsonString type
                && type.getString().equals(SYSTEM_USER);
    }

    private static AuthenticationFailedException malformed() {
        return new AuthenticationFailedException("the token's authorization_details are malformed");
    }
}
