package no.spinn.applications;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.spinn.applications.testdata.ApplicationStage;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.RecordedStatements;
import no.spinn.kit.testing.OpenApiDocument;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * An application of others and one that does not exist are the same to a stranger: in what is answered, and in what the database is
 * asked, which is most of the time that an answer takes.
 */
@QuarkusTest
@WithInfrastructure
class AbsentApplicationTest {

    private static final String STRANGER = "943574537";
    private static final String OF_APPLICATIONS = "/v1/applications/{id}";
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    @Inject
    Neighbours neighbours;

    private final OpenApiDocument document = OpenApiDocument.read(Path.of("contracts", "openapi.yaml"));

    @Test
    void cannotBeToldFromOneOfOthersByTheStatementsOfItsRefusal() {
        ApplicationStage stage = ApplicationStage.set(neighbours);
        List<OpenApiDocument.Operation> operations = document.operations().stream()
                .filter(operation -> operation.template().startsWith(OF_APPLICATIONS))
                .filter(operation -> !operation.open())
                .toList();
        assertThat(operations).hasSizeGreaterThan(50);
        SoftAssertions all = new SoftAssertions();
        for (String state : List.of("draft", "recommended")) {
            List<String> refused = operations.stream()
                    .filter(operation -> isRefusedAlike(all, state, operation, stage.in(state, operation)))
                    .map(OpenApiDocument.Operation::id)
                    .toList();
            // The others refuse the example in the document before they look for the application.
            all.assertThat(refused).as(state).hasSizeGreaterThan(operations.size() * 3 / 4);
        }
        all.assertAll();
    }

    /** Whether the caller is told that the application does not exist. */
    private static boolean isRefusedAlike(
            SoftAssertions all, String state, OpenApiDocument.Operation operation, Map<String, String> parameters) {
        Map<String, String> nowhere = new HashMap<>(parameters);
        nowhere.put("id", UUID.randomUUID().toString());
        Asked others = ask(operation, parameters);
        Asked absent = ask(operation, nowhere);
        String name = "%s of a %s application".formatted(operation.id(), state);
        all.assertThat(others.status()).as(name).isBetween(400, 499);
        all.assertThat(absent).as(name).isEqualTo(others);
        all.assertThat(others.status() != 404 || others.asksFor("application"))
                .as(name)
                .isTrue();
        return others.status() == 404;
    }

    /** What a caller sees of a refusal, but for what names the request, and what the database is asked for it. */
    private record Asked(int status, String code, String detail, List<String> statements) {

        boolean asksFor(String table) {
            return statements.stream().anyMatch(sql -> sql.contains(" from " + table + " "));
        }
    }

    private static Asked ask(OpenApiDocument.Operation operation, Map<String, String> parameters) {
        String record = UUID.randomUUID().toString();
        RequestSpecification request = given().auth()
                .oauth2(Tokens.of(STRANGER, String.join(" ", operation.scopes())))
                .header(RecordedStatements.HEADER, record)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "*");
        operation
                .bodyType()
                .ifPresent(type -> request.header("Content-Type", type)
                        .body(operation
                                .example()
                                .map(JsonNode::toString)
                                .orElse("{}")
                                .getBytes(StandardCharsets.UTF_8)));
        Response answer = request.request(operation.method(), path(operation, parameters));
        return new Asked(
                answer.statusCode(),
                answer.path("code"),
                answer.path("detail"),
                List.copyOf(RecordedStatements.of(record)));
    }

    private static String path(OpenApiDocument.Operation operation, Map<String, String> parameters) {
        return PARAMETER
                .matcher(operation.template())
                .replaceAll(name -> parameters.getOrDefault(
                        name.group(1), UUID.nameUUIDFromBytes(new byte[] {1}).toString()));
    }
}
