package no.spinn.kit.openapi;

import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The Java methods of the documented operations. */
final class DocumentedMethods {

    private DocumentedMethods() {}

    /** By operation id. */
    static Map<String, MethodInfo> of(IndexView index) {
        return index.getAnnotations(Operation.class).stream()
                .filter(operation -> operation.target().kind() == AnnotationTarget.Kind.METHOD)
                .filter(operation -> operation.value("operationId") != null)
                .collect(Collectors.toMap(
                        operation -> operation.value("operationId").asString(),
                        operation -> operation.target().asMethod(),
                        (first, second) -> first));
    }
}
