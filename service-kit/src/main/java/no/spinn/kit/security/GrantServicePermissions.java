package no.spinn.kit.security;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Permission;
import java.util.List;

/** Gives a caller with one of the scopes that the service has chosen the permission that the kit names. */
@ApplicationScoped
class GrantServicePermissions implements SecurityIdentityAugmentor {

    private final ServiceScopes scopes = ServiceScopes.read();

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(
                        identity.isAnonymous()
                                ? identity
                                : QuarkusSecurityIdentity.builder(identity)
                                        .addPermissionChecker(permission -> isGranted(permission, identity))
                                        .build());
    }

    private Uni<Boolean> isGranted(Permission permission, SecurityIdentity identity) {
        String name = name(permission);
        return ServiceScopes.isNamedByTheKit(name)
                ? hasOne(scopes.of(List.of(name)), identity)
                : identity.checkPermission(permission);
    }

    private static Uni<Boolean> hasOne(List<String> scopes, SecurityIdentity identity) {
        if (scopes.isEmpty()) {
            return Uni.createFrom().item(false);
        }
        return identity.checkPermission(permission(scopes.getFirst()))
                .chain(has -> has ? Uni.createFrom().item(true) : hasOne(scopes.subList(1, scopes.size()), identity));
    }

    /** As the framework reads the names of permissions: {@code name:action}. */
    private static Permission permission(String scope) {
        int colon = scope.indexOf(':');
        return new StringPermission(scope.substring(0, colon), scope.substring(colon + 1));
    }

    private static String name(Permission permission) {
        return permission.getActions().isEmpty()
                ? permission.getName()
                : permission.getName() + ":" + permission.getActions();
    }
}
