package no.spinn.kit.openapi;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/** The reads that respond with an ETag, and with 304 if the caller has that version: those that build their own response. */
final class ConditionalReads {

    private static final DotName RESPONSE = DotName.createSimple(Response.class);

    private final Set<String> operations;

    private ConditionalReads(Set<String> operations) {
        this.operations = operations;
    }

    static ConditionalReads of(Map<String, MethodInfo> methods) {
        return new ConditionalReads(methods.entrySet().stream()
                .filter(method -> isConditional(method.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean isConditional(MethodInfo method) {
        return method.hasAnnotation(GET.class) && method.returnType().name().equals(RESPONSE);
    }

    boolean contains(Operation operation) {
        return operations.contains(Objects.requireNonNullElse(operation.getOperationId(), ""));
    }
}
