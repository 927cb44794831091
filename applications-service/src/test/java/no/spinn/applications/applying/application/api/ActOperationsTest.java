package no.spinn.applications.applying.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.testdata.ActsOfOperations;
import no.spinn.kit.testing.OpenApiDocument;
import org.junit.jupiter.api.Test;

/** Every act that can be asked for has one operation of the OpenAPI document. */
class ActOperationsTest {

    private static final OpenApiDocument DOCUMENT = OpenApiDocument.read(Path.of("contracts", "openapi.yaml"));

    /** Another way to ask for an act that has an operation. */
    private static final Set<String> OTHER_WAYS = Set.of("replaceDraft");

    @Test
    void everyActHasAnOperationOrFollowsFromAnotherAct() {
        Set<Act> asked = EnumSet.noneOf(Act.class);
        Arrays.stream(Act.values())
                .filter(act -> ActOperations.of(act).isPresent())
                .forEach(asked::add);
        assertThat(asked).doesNotContainAnyElementsOf(ActOperations.CONSEQUENCES.keySet());
        asked.addAll(ActOperations.CONSEQUENCES.keySet());
        assertThat(asked).containsExactly(Act.values());
    }

    @Test
    void theDocumentHasEveryOperation() {
        assertThat(Arrays.stream(Act.values())
                        .flatMap(act -> ActOperations.of(act).stream())
                        .distinct()
                        .toList())
                .allSatisfy(operation -> assertThat(DOCUMENT.operations())
                        .as(operation.toString())
                        .anyMatch(one -> one.method().equals(operation.method())
                                && one.template().equals(operation.template())));
    }

    @Test
    void everyOperationThatBeginsAnActIsInTheTable() {
        Map<String, OpenApiDocument.Operation> byId =
                DOCUMENT.operations().stream().collect(Collectors.toMap(OpenApiDocument.Operation::id, one -> one));
        ActsOfOperations.all().forEach((id, act) -> {
            OpenApiDocument.Operation operation = Objects.requireNonNull(byId.get(id), id);
            if (!OTHER_WAYS.contains(id)) {
                assertThat(ActOperations.of(act))
                        .as(id)
                        .contains(new ActOperation(operation.method(), operation.template()));
            }
        });
    }

    @Test
    void everyOperationThatChangesAnApplicationAsksForAnAct() {
        List<String> changing = DOCUMENT.operations().stream()
                .filter(operation -> !operation.method().equals("GET"))
                .filter(operation -> operation.template().startsWith("/v1/applications/{id}")
                        || operation.template().startsWith("/v1/partner-invitations/"))
                .filter(operation -> !OTHER_WAYS.contains(operation.id()))
                .map(operation -> operation.method() + " " + operation.template())
                .toList();
        Set<String> asked = Arrays.stream(Act.values())
                .flatMap(act -> ActOperations.of(act).stream())
                .map(operation -> operation.method() + " " + operation.template())
                .collect(Collectors.toSet());
        assertThat(asked).containsAll(changing);
    }

    @Test
    void aPathHasTheObjectAndKeepsWhatTheCallerChooses() {
        UUID id = UUID.fromString("01a209fe-7242-7fbc-899c-b2e09ad04b82");
        ActOperation attach = ActOperations.of(Act.ATTACH).orElseThrow();
        assertThat(attach.href(id, Map.of())).isEqualTo("/v1/applications/%s/attachments/{name}".formatted(id));
        assertThat(attach.href(id, Map.of("name", "søknad 1/2.pdf")))
                .isEqualTo("/v1/applications/%s/attachments/s%%C3%%B8knad%%201%%2F2.pdf".formatted(id));
        assertThat(ActOperations.of(Act.CONFIRM_PARTNERSHIP).orElseThrow().href(id, Map.of("id", "other")))
                .isEqualTo("/v1/partner-invitations/other/confirmation");
    }
}
