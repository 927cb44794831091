package no.spinn.kit.operation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.spinn.kit.security.ServiceScopes;

/**
 * An operation of a service.
 *
 * @param method of HTTP
 * @param path with variables in braces
 * @param scopes of which the token needs one; empty if no token is needed
 * @param id of the OpenAPI document; empty if it has none
 */
public record Operation(String method, PathTemplate path, List<String> scopes, String id) {

    /** Whether anyone may ask, without a token. */
    public boolean isPublic() {
        return scopes.isEmpty();
    }

    /** Empty for a method that answers no requests. */
    static Optional<Operation> of(Class<?> resource, Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(known -> known != null)
                .findFirst()
                .map(known -> new Operation(
                        known.value(),
                        PathTemplate.of(path(resource), path(method)),
                        scopes(resource, method),
                        id(method)));
    }

    private static String path(AnnotatedElement place) {
        Path path = place.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static List<String> scopes(Class<?> resource, Method method) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return List.of();
        }
        PermissionsAllowed own = method.getAnnotation(PermissionsAllowed.class);
        PermissionsAllowed asked = own == null ? resource.getAnnotation(PermissionsAllowed.class) : own;
        return asked == null ? List.of() : ServiceScopes.read().of(List.of(asked.value()));
    }

    private static String id(Method method) {
        var described = method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
        return described == null ? "" : described.operationId();
    }
}
