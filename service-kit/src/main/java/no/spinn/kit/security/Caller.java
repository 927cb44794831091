package no.spinn.kit.security;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.SecurityIdentityAssociation;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The organisation that sends the request. Tokens of government systems name no person and have no subject. So ownership,
 * permissions and the audit log refer to the organisation.
 */
@RequestScoped
public class Caller {

    private final SecurityIdentityAssociation identities;

    Caller(SecurityIdentityAssociation identities) {
        this.identities = identities;
    }

    public boolean isAnonymous() {
        return identity().isAnonymous();
    }

    /** The organisation that acts: the consumer, or the customer of a system user. Throws if there is no token. */
    public OrganisationId organisation() {
        return parties().map(TokenParties::consumer).orElseThrow(UnauthorizedException::new);
    }

    /** The organisation that sends requests on behalf of {@link #organisation()}, if any: a supplier, or the vendor of a system user. */
    public @Nullable OrganisationId supplier() {
        return parties().map(TokenParties::supplier).orElse(null);
    }

    public boolean hasScope(String scope) {
        return parties().map(parties -> parties.scopes().contains(scope)).orElse(false);
    }

    private Optional<TokenParties> parties() {
        return Optional.ofNullable(identity().getAttribute(TokenParties.ATTRIBUTE));
    }

    private SecurityIdentity identity() {
        return identities.getIdentity();
    }
}
