package no.spinn.kit.security;

import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The identity of a caller whose token was verified by an earlier request. */
public final class CallerIdentity {

    private CallerIdentity() {}

    public static QuarkusSecurityIdentity.Builder of(
            OrganisationId consumer, @Nullable OrganisationId supplier, String scope) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(consumer.value()))
                .addAttribute(TokenParties.ATTRIBUTE, new TokenParties(consumer, supplier, Set.of(scope), null))
                .addPermissionAsString(scope);
    }
}
