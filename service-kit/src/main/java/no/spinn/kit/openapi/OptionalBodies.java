package no.spinn.kit.openapi;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jspecify.annotations.Nullable;

/** The operations whose body may be left out: those whose parameter for it may be null. */
final class OptionalBodies {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    /** The packages of the annotations that take a parameter from elsewhere than the body. */
    private static final Set<String> SOURCES = Set.of("jakarta.ws.rs", "org.jboss.resteasy.reactive");

    private final Set<String> operations;

    private OptionalBodies(Set<String> operations) {
        this.operations = operations;
    }

    static OptionalBodies of(Map<String, MethodInfo> methods) {
        return new OptionalBodies(methods.entrySet().stream()
                .filter(method -> method.getValue().parameters().stream().anyMatch(OptionalBodies::isOptionalBody))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet()));
    }

    void describe(Operation operation) {
        if (operation.getRequestBody() != null
                && operations.contains(Objects.requireNonNullElse(operation.getOperationId(), ""))) {
            operation.getRequestBody().setRequired(false);
        }
    }

    private static boolean isOptionalBody(MethodParameterInfo parameter) {
        return parameter.type().hasAnnotation(NULLABLE)
                && parameter.annotations().stream()
                        .map(annotation -> annotation.name().packagePrefix())
                        .noneMatch(SOURCES::contains);
    }
}
