package no.spinn.local;

import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a token: the organisation in the form parameter {@code consumer_org}, an optional supplier or customer of a
 * system user, scopes, and no subject. Maskinporten takes the organisation from the client's registration, which does not exist here.
 */
final class MaskinportenTokens implements OAuth2TokenCallback {

    static final String ISSUER = "maskinporten";
    static final Duration LIFETIME = Duration.ofHours(8);

    @Override
    public String issuerId() {
        return ISSUER;
    }

    @Override
    public @Nullable String subject(TokenRequest request) {
        return null;
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of("spinn");
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        Map<String, Object> claims = new HashMap<>();
        Scope scope = request.getScope();
        claims.put("scope", scope == null ? "" : scope.toString());
        claims.put("client_id", request.getClientAuthentication().getClientID().getValue());
        addParty(claims, "consumer", parameter(request, "consumer_org"));
        addParty(claims, "supplier", parameter(request, "supplier_org"));
        addSystemUser(claims, parameter(request, "systemuser_org"));
        return claims;
    }

    @Override
    public long tokenExpiry() {
        return LIFETIME.toSeconds();
    }

    private static void addParty(Map<String, Object> claims, String name, @Nullable String organisation) {
        if (organisation != null) {
            claims.put(name, party(organisation));
        }
    }

    private static void addSystemUser(Map<String, Object> claims, @Nullable String customer) {
        if (customer != null) {
            claims.put("authorization_details", List.of(systemUser(customer)));
        }
    }

    // One system user for each customer, as if each had registered the system once.
    private static Map<String, Object> systemUser(String customer) {
        UUID id = UUID.nameUUIDFromBytes(customer.getBytes(StandardCharsets.UTF_8));
        return Map.of(
                "type",
                "urn:altinn:systemuser",
                "systemuser_org",
                party(customer),
                "systemuser_id",
                List.of(id.toString()),
                "system_id",
                "spinn_local");
    }

    private static Map<String, String> party(String organisation) {
        String id = organisation.contains(":") ? organisation : "0192:" + organisation;
        return Map.of("authority", "iso6523-actorid-upis", "ID", id);
    }

    private static @Nullable String parameter(TokenRequest request, String name) {
        List<String> values = request.getCustomParameter(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }
}
