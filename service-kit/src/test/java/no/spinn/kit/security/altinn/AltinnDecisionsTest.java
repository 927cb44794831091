package no.spinn.kit.security.altinn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import no.spinn.kit.security.AccessQuestion;
import no.spinn.kit.security.AccessQuestion.Action;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.security.SystemUserSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions and answers in the form of Altinn's policy decision point. */
class AltinnDecisionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UUID SYSTEM_USER = UUID.fromString("ebe4a681-0a8c-429e-a36f-8f9ca942b59f");
    private static final AccessQuestion QUESTION =
            new AccessQuestion(SYSTEM_USER, new OrganisationId("0192:958935420"), Action.WRITE);
    private static final String OBLIGED = """
            {"Response":[{"Decision":"Permit","Obligations":[{"Id":"urn:altinn:obligation:1","AttributeAssignment":[
              {"AttributeId":"urn:altinn:obligation1-assignment1","Value":"%s","Category":"%s"}]}]}]}""";

    private final List<HttpExchange> asked = new ArrayList<>();
    private final List<JsonNode> questions = new ArrayList<>();
    private int status = 200;
    private String answer = "{}";

    @TempDir
    private Path secrets;

    private HttpServer server;
    private AltinnDecisions decisions;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::decide);
        server.start();
        decisions = new AltinnDecisions(new Settings(server, Files.writeString(secrets.resolve("token"), "t\n")), JSON);
    }

    @AfterEach
    void stop() {
        decisions.close();
        server.stop(0);
    }

    @Test
    void namesTheSystemUserTheActionTheResourceAndTheOrganisation() {
        answer = "{\"Response\":[{\"Decision\":\"Permit\"}]}";
        assertThat(decisions.permits(QUESTION).join()).isTrue();
        JsonNode request = questions.getFirst().path("Request");
        assertThat(attribute(request, "AccessSubject", "urn:altinn:systemuser:uuid"))
                .isEqualTo(SYSTEM_USER.toString());
        assertThat(attribute(request, "Action", "urn:oasis:names:tc:xacml:1.0:action:action-id"))
                .isEqualTo("write");
        assertThat(attribute(request, "Resource", "urn:altinn:resource")).isEqualTo("spinn-test");
        assertThat(attribute(request, "Resource", "urn:altinn:organization:identifier-no"))
                .isEqualTo("958935420");
        assertThat(asked.getFirst().getRequestHeaders().getFirst("Ocp-Apim-Subscription-Key"))
                .isEqualTo("key");
        assertThat(asked.getFirst().getRequestHeaders().getFirst("Authorization"))
                .isEqualTo("Bearer t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Deny", "NotApplicable"})
    void isDeniedWhatIsNotPermitted(String decision) {
        answer = "{\"Response\":[{\"Decision\":\"%s\"}]}".formatted(decision);
        assertThat(decisions.permits(QUESTION).join()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "urn:altinn:minimum-authenticationlevel, 3, true",
        "urn:altinn:minimum-authenticationlevel, 4, false",
        "urn:altinn:minimum-authenticationlevel-org, 2, true",
        "urn:altinn:something-new, 1, false"
    })
    void honoursTheConditionsOfAPermit(String category, String value, boolean permitted) {
        answer = OBLIGED.formatted(value, category);
        assertThat(decisions.permits(QUESTION).join()).isEqualTo(permitted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | {\"Response\":[{\"Decision\":\"Indeterminate\"}]}",
                "200 | {\"Response\":[{\"Decision\":\"Permit\"},{\"Decision\":\"Deny\"}]}",
                "200 | {\"Response\":[]}",
                "200 | <html/>",
                "401 | {\"Response\":[{\"Decision\":\"Permit\"}]}",
                "500 | {\"Response\":[{\"Decision\":\"Deny\"}]}"
            })
    void takesNothingElseForADecision(int status, String answer) {
        this.status = status;
        this.answer = answer;
        assertThatThrownBy(() -> decisions.permits(QUESTION).join()).isInstanceOf(CompletionException.class);
    }

    @Test
    void waitsNoLongerThanItsTimeout() {
        status = 0;
        assertThatThrownBy(() -> decisions.permits(QUESTION).join()).hasRootCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void knowsThatAForeignOrganisationHasDelegatedNothing() {
        AccessQuestion foreign = new AccessQuestion(SYSTEM_USER, new OrganisationId("0007:2021005489"), Action.READ);
        assertThat(decisions.permits(foreign).join()).isFalse();
        assertThat(asked).isEmpty();
    }

    private void decide(HttpExchange exchange) throws IOException {
        asked.add(exchange);
        questions.add(JSON.readTree(exchange.getRequestBody()));
        if (status == 0) {
            return;
        }
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String attribute(JsonNode request, String category, String id) {
        for (JsonNode attribute : request.path(category).path(0).path("Attribute")) {
            if (attribute.path("AttributeId").asText().equals(id)) {
                return attribute.path("Value").asText();
            }
        }
        return "";
    }

    private record Settings(HttpServer server, Path token) implements SystemUserSettings {

        @Override
        public Optional<URI> decisionPoint() {
            return Optional.of(
                    URI.create("http://localhost:" + server.getAddress().getPort() + "/authorize"));
        }

        @Override
        public String resource() {
            return "spinn-test";
        }

        @Override
        public Optional<String> subscriptionKey() {
            return Optional.of("key");
        }

        @Override
        public Optional<Path> tokenFile() {
            return Optional.of(token);
        }

        @Override
        public Duration keep() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Duration timeout() {
            return Duration.ofMillis(500);
        }
    }
}
