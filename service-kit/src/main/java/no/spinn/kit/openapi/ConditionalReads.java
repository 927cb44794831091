package no.spinn.kit.openapi;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Which reads answer with an ETag, and with 304 to whoever has that version: those that make their own answer. */
final class ConditionalReads {

    private static final DotName RESPONSE = DotName.createSimple(Response.class);

    private final Set<String> operations;

    private ConditionalReads(Set<String> operations) {
        this.operations = operations;
    }

    static ConditionalReads of(IndexView index) {
        return new ConditionalReads(index.getAnnotations(Operation.class).stream()
                .filter(operation -> operation.target().kind() == AnnotationTarget.Kind.METHOD)
                .filter(operation -> operation.value("operationId") != null)
                .filter(operation -> operation.target().asMethod().hasAnnotation(GET.class)
                        && operation.target().asMethod().returnType().name().equals(RESPONSE))
                .map(operation -> operation.value("operationId").asString())
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean contains(org.eclipse.microprofile.openapi.models.Operation operation) {
        return operations.contains(Objects.requireNonNullElse(operation.getOperationId(), ""));
    }
}
