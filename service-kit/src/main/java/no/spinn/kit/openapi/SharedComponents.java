package no.spinn.kit.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Reference;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Adds the shared parameters, problems and headers to which a document refers, and no other. */
final class SharedComponents {

    private SharedComponents() {}

    static void add(OpenAPI document) {
        Components components = document.getComponents();
        List<Operation> operations = DocumentedOperations.of(document).toList();
        Set<String> parameters = names(operations.stream().flatMap(SharedComponents::parameters));
        Arrays.stream(SharedParameter.values())
                .filter(parameter -> parameters.contains(parameter.component()))
                .forEach(parameter -> components.addParameter(parameter.component(), parameter.describe()));
        Set<String> problems = names(operations.stream().flatMap(SharedComponents::responses));
        Arrays.stream(SharedProblem.values())
                .filter(problem -> problems.contains(problem.component()))
                .forEach(problem -> components.addResponse(problem.component(), problem.describe()));
        addHeaders(operations, components);
    }

    private static void addHeaders(List<Operation> operations, Components components) {
        Set<String> headers = names(Stream.concat(
                        operations.stream().flatMap(SharedComponents::responses), values(components.getResponses()))
                .flatMap(response -> values(response.getHeaders())));
        Arrays.stream(SharedHeader.values())
                .filter(header -> headers.contains(header.component()))
                .forEach(header -> components.addHeader(header.component(), header.describe()));
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? Stream.empty() : operation.getParameters().stream();
    }

    private static Stream<APIResponse> responses(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream();
    }

    private static <T> Stream<T> values(@Nullable Map<String, T> map) {
        return map == null ? Stream.empty() : map.values().stream();
    }

    private static Set<String> names(Stream<? extends Reference<?>> parts) {
        return parts.map(Reference::getRef)
                .filter(Objects::nonNull)
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }
}
