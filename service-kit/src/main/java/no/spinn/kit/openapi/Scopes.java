package no.spinn.kit.openapi;

import io.quarkus.security.PermissionsAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** The scopes of each operation, of which the token needs one. They are declared at the method, or else at the resource. */
final class Scopes {

    private final Map<String, List<String>> byOperation;

    private Scopes(Map<String, List<String>> byOperation) {
        this.byOperation = byOperation;
    }

    static Scopes of(Map<String, MethodInfo> methods) {
        return new Scopes(methods.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, method -> asked(method.getValue()))));
    }

    List<String> of(Operation operation) {
        return byOperation.getOrDefault(Objects.requireNonNullElse(operation.getOperationId(), ""), List.of());
    }

    private static List<String> asked(MethodInfo method) {
        @Nullable AnnotationInstance own = method.annotation(PermissionsAllowed.class);
        @Nullable
        AnnotationInstance asked =
                own == null ? method.declaringClass().declaredAnnotation(PermissionsAllowed.class) : own;
        return asked == null ? List.of() : Arrays.asList(asked.value().asStringArray());
    }
}
