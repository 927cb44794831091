package no.spinn.kit.security;

import io.quarkus.security.AuthenticationFailedException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Whom a Maskinporten token names. Usually {@code consumer} is the organisation and {@code supplier} acts for it. In a token of a
 * system user, {@code consumer} is the vendor, which acts for the organisation in {@code authorization_details}.
 *
 * @param systemUser whose access has to be decided; null for other tokens
 */
record TokenParties(
        OrganisationId consumer,
        @Nullable OrganisationId supplier,
        Set<String> scopes,
        @Nullable SystemUser systemUser) {

    static final String ATTRIBUTE = "spinn.parties";

    static TokenParties of(JsonWebToken token, String authority) {
        OrganisationId consumer = TokenClaims.party("consumer", token.getClaim("consumer"), authority)
                .orElseThrow(() -> new AuthenticationFailedException("the token names no consumer"));
        Optional<OrganisationId> supplier = TokenClaims.party("supplier", token.getClaim("supplier"), authority);
        Set<String> scopes = scopes(token.getClaim("scope"));
        return AuthorizationDetails.systemUser(token.getClaim(AuthorizationDetails.CLAIM), authority)
                .map(user -> ofSystemUser(user, consumer, supplier, scopes))
                .orElseGet(() -> new TokenParties(consumer, supplier.orElse(null), scopes, null));
    }

    private static TokenParties ofSystemUser(
            SystemUser user, OrganisationId vendor, Optional<OrganisationId> supplier, Set<String> scopes) {
        if (supplier.isPresent()) {
            throw new AuthenticationFailedException("the token names a supplier of the vendor of a system user");
        }
        return new TokenParties(user.organisation(), vendor, scopes, user);
    }

    private static Set<String> scopes(@Nullable String claim) {
        return claim == null ? Set.of() : Set.of(claim.strip().split("\\s+"));
    }
}
