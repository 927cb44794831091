package no.spinn.applications.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.Act;
import no.spinn.applications.applying.application.State;
import no.spinn.applications.applying.application.api.ActOperation;
import no.spinn.applications.applying.application.api.ActOperations;
import no.spinn.kit.testing.OpenApiDocument;
import org.jspecify.annotations.Nullable;

/**
 * Does what an application says that a caller may do, in every state and role: each act that is listed works, unless the list says
 * what blocks it; each act that is not listed is refused. The quick form takes some roles in each state, {@code
 * -Dspinn.authorisation=all} takes all of them.
 */
public final class AllowedActsMatrix {

    private static final boolean ALL = "all".equals(System.getProperty("spinn.authorisation"));
    private static final int SHARE = 8;
    private static final Set<Integer> REFUSED = Set.of(403, 404, 409);

    private final ApplicationStage stage;
    private final OpenApiDocument document = OpenApiDocument.read(Path.of("contracts", "openapi.yaml"));
    private final List<String> wrong = new ArrayList<>();
    private int asked;

    private AllowedActsMatrix(ApplicationStage stage) {
        this.stage = stage;
    }

    public static void verify(Neighbours neighbours) {
        new AllowedActsMatrix(ApplicationStage.set(neighbours)).verify();
    }

    private void verify() {
        for (State state : State.values()) {
            stage.roles().forEach((role, organisation) -> {
                if (ALL || isSample(state, role)) {
                    verify(state.name().toLowerCase(Locale.ROOT), role, new Applicant(organisation));
                }
            });
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).as("acts that were listed and asked for").isGreaterThan(20);
    }

    private static boolean isSample(State state, String role) {
        return Math.floorMod((state + role).hashCode(), SHARE) == 0;
    }

    private void verify(String state, String role, Applicant caller) {
        Response read = read(stage.until(state), caller);
        if (read.statusCode() == 404) {
            return;
        }
        Map<String, Boolean> listed = listed(read);
        for (Act act : Act.values()) {
            ActOperation operation = ActOperations.of(act).orElse(null);
            if (operation == null) {
                continue;
            }
            Boolean blocked = listed.get(code(act));
            String fault =
                    blocked == null ? unlisted(act, operation, state, caller) : listed(act, blocked, state, caller);
            if (fault != null) {
                wrong.add("%s by %s in %s: %s".formatted(code(act), role, state, fault));
            }
        }
    }

    private @Nullable String unlisted(Act act, ActOperation operation, String state, Applicant caller) {
        Map<String, String> values = stage.until(state);
        String path = operation.href(
                UUID.fromString(Objects.requireNonNull(values.get("id"))), without(values, "id", operation));
        int status = ask(act, new ActOperation(operation.method(), path), values, caller);
        return REFUSED.contains(status) ? null : "is not listed, but the answer is " + status;
    }

    private @Nullable String listed(Act act, boolean blocked, String state, Applicant caller) {
        Map<String, String> values = stage.until(state);
        JsonPath action = read(values, caller)
                .jsonPath()
                .setRootPath("allowedActions.find { it.act == '%s' }".formatted(code(act)));
        int status = ask(act, new ActOperation(action.getString("method"), action.getString("href")), values, caller);
        asked++;
        if (blocked) {
            return status >= 400 && status < 500 ? null : "is blocked, but the answer is " + status;
        }
        return status < 300 ? null : "is listed, but the answer is " + status;
    }

    /** Whether something blocks each listed act: of several objects, the first counts. */
    private static Map<String, Boolean> listed(Response read) {
        Map<String, Boolean> listed = new LinkedHashMap<>();
        read.jsonPath()
                .<Map<String, Object>>getList("allowedActions")
                .forEach(action -> listed.putIfAbsent((String) action.get("act"), action.containsKey("blockedBy")));
        return listed;
    }

    private static Response read(Map<String, String> values, Applicant caller) {
        return caller.request().get("/v1/applications/" + values.get("id"));
    }

    /** A request for an act. */
    private record Request(Act act, OpenApiDocument.Operation operation, String path, Map<String, String> values) {}

    private int ask(Act act, ActOperation operation, Map<String, String> values, Applicant caller) {
        String chosen = operation
                .template()
                .replace("{name}", "more.txt")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        Request request =
                new Request(act, document.operation(operation.method(), chosen).orElseThrow(), chosen, values);
        int status = send(request, caller, request.operation.needsVersion());
        if (status == 412) {
            // There is no version to change yet.
            status = send(request, caller, false);
        }
        if (status < 300 && !operation.method().equals("GET")) {
            stage.changed();
        }
        return status;
    }

    private int send(Request asked, Applicant caller, boolean ofVersion) {
        RequestSpecification request = asked.operation.isAct() ? caller.act() : caller.request();
        if (ofVersion) {
            request.header("If-Match", "*");
        }
        asked.operation
                .bodyType()
                .ifPresent(type -> request.contentType(type)
                        .body(body(asked.act, asked.operation, asked.values).getBytes(StandardCharsets.UTF_8)));
        return request.urlEncodingEnabled(false)
                .request(asked.operation.method(), asked.path)
                .statusCode();
    }

    private String body(Act act, OpenApiDocument.Operation operation, Map<String, String> values) {
        return switch (act) {
            case GRANT_PARTIALLY -> stage.decision("partially_granted");
            case REJECT -> stage.decision("rejected");
            case REVERSE_ON_APPEAL -> "{\"outcome\":\"reversed\",\"reasons\":\"It was not.\"}";
            // Also possible after the assessor has declared itself impartial.
            case DECLARE_IMPARTIALITY -> "{\"impartial\":false,\"reason\":\"A tie.\"}";
            case WRITE_AGREEMENT -> Project.termsOf(stage.grants());
            case INVITE_PARTNER -> ApplicationStory.INVITATION;
            default ->
                stage.body(operation, values)
                        .or(() -> operation.example().map(JsonNode::toString))
                        .orElse("{}");
        };
    }

    private static Map<String, String> without(Map<String, String> values, String name, ActOperation operation) {
        return operation.template().startsWith("/v1/applications/")
                ? values.entrySet().stream()
                        .filter(one -> !one.getKey().equals(name))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))
                : Map.of("id", Objects.requireNonNull(values.get("partnerId")));
    }

    private static String code(Act act) {
        return act.name().toLowerCase(Locale.ROOT);
    }
}
