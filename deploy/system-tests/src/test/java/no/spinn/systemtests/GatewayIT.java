package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.BERGEN;
import static no.spinn.systemtests.Organisation.OSLO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.spinn.local.GatewayProcess;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The suite through its one address. */
@ExtendWith(SaveLogs.class)
class GatewayIT {

    private static final URI GATEWAY = RunningSuite.get().settings().gateway();
    private static final int LARGE = 100 << 20;

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceHasItsOperationsAndDocumentsUnderItsName(Service service) {
        String name = "/" + service.name().toLowerCase(Locale.ROOT);
        anybody().get(name + "/v1/problem-types").then().statusCode(200);
        anybody().get(name + "/q/openapi?format=yaml").then().statusCode(200).body(containsString("openapi: 3.1.0"));
        anybody().get(name + "/q/swagger-ui/").then().statusCode(200).body(containsString("../openapi"));
        for (String inner : List.of("/q/health", "/q/metrics", "/v1/../q/metrics", "/v1/%2e%2e/q/health")) {
            anybody()
                    .urlEncodingEnabled(false)
                    .get(name + inner)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("SPINN-GTW-0001"));
        }
    }

    /** As a client resolves it: relative to the address of the document. Every service has this path. */
    @ParameterizedTest
    @EnumSource
    void theServerOfADocumentIsItsService(Service service) {
        for (URI address : List.of(
                GATEWAY.resolve("/" + service.database() + "/"),
                RunningSuite.get().settings().address(service).resolve("/"))) {
            URI document = address.resolve("q/openapi?format=json");
            URI server = document.resolve(RestAssured.get(document).<String>path("servers[0].url"));
            assertThat(server).isEqualTo(address);
            RestAssured.get(server.resolve("v1/problem-types"))
                    .then()
                    .statusCode(200)
                    .body(
                            "items.code",
                            hasItem(startsWith("SPINN-" + service.name().substring(0, 3))));
        }
    }

    /** What the gateway passes on must not become another path at the service. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/..%2fq/health",
                "/v1/..%2Fq%2Fhealth",
                "/v1/%2e%2e%2fq/health",
                "/v1/%252e%252e/q/health",
                "/v1/..;/q/health",
                "/v1/;/../q/health",
                "/v1/..\\q/health",
                "/v1/..%5cq/health",
                "/v1/.%00./q/health",
                "/v1//q/health",
                "/q/openapi/..%2fhealth",
                "/q/openapi;/../health",
                "/q/swagger-ui/..%2fhealth",
                "/q/swagger-ui/..;/health",
            })
    void noSpellingLeadsToTheHealthOfAService(String path) throws IOException {
        for (Service service : Service.values()) {
            try (Socket socket = new Socket(GATEWAY.getHost(), GATEWAY.getPort())) {
                // By hand, since clients correct such paths.
                String request = String.join(
                        "\r\n",
                        "GET /%s%s HTTP/1.1".formatted(service.database(), path),
                        "Host: spinn",
                        "Connection: close",
                        "",
                        "");
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 4")
                        .doesNotContain("\"checks\"");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/, 200", "/v1/calls, 200", "/v1/barometer, 200", "/v1/partner-listings, 401"})
    void aPathThatOneServiceAloneHasNeedsNoName(String path, int status) {
        anybody().get(path).then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/applications"})
    void theLocationOfANewApplicationLeadsToIt(String prefix) {
        Response created = OSLO.actsAt(Service.APPLICATIONS)
                .baseUri(GATEWAY.toString())
                .body("{\"callId\":\"%s\",\"title\":\"Gjennom døra\"}".formatted(Calls.open()))
                .post(prefix + "/v1/applications");
        created.then().statusCode(201).header("Location", startsWith(GATEWAY + prefix + "/v1/applications/"));
        anybody()
                .auth()
                .oauth2(OSLO.token())
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .body("title", equalTo("Gjennom døra"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/instruments"})
    void theNextPageIsAtTheSameAddress(String prefix) {
        String link = anybody().get(prefix + "/v1/instruments?limit=1").header("Link");
        assertThat(link).startsWith("<" + prefix + "/v1/instruments?");
        anybody()
                .urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .statusCode(200);
    }

    @Test
    void theTypeOfAProblemLeadsToItsDescription() {
        for (String path : List.of("/matching/v1/webhooks", "/v1/applications", "/v1/unheard-of")) {
            Response problem = anybody().get(path);
            problem.then().contentType("application/problem+json");
            anybody()
                    .get(problem.<String>path("type"))
                    .then()
                    .statusCode(200)
                    .body("code", equalTo(problem.path("code")));
        }
    }

    @Test
    void clientsHaveLimitsOfTheirOwnAndCannotMakeUpOthers() throws IOException, InterruptedException {
        // Few enough that nothing grows back within the test.
        Map<String, String> limited = Map.of("SPINN_RATE_LIMIT_ANONYMOUS", "6");
        try (ServiceProcess replica = RunningSuite.get().addReplica(Service.INSTRUMENTS, limited);
                GatewayProcess gateway = RunningSuite.get()
                        .addGateway(
                                Map.of(
                                        Service.INSTRUMENTS,
                                        List.of("127.0.0.1:" + replica.address().getPort())),
                                Map.of())) {
            URI facts = URI.create(
                    "http://127.0.0.1:%d/v1/facts".formatted(gateway.address().getPort()));
            long first = remaining(facts, "127.0.0.2", "192.0.2.1");
            assertThat(remaining(facts, "127.0.0.3", "192.0.2.1")).isEqualTo(first);
            assertThat(remaining(facts, "127.0.0.2", "192.0.2.2")).isEqualTo(first - 1);
            assertThat(remaining(facts, "127.0.0.2", "192.0.2.3")).isEqualTo(first - 2);
        }
    }

    @Test
    void anAttachmentOfAHundredMegabytesPasses() throws IOException, InterruptedException {
        String application = Applications.drafted(Calls.open(), "{}");
        String file = "/applications/v1/applications/%s/attachments/large.txt".formatted(application);
        byte[] text = new byte[LARGE];
        Arrays.fill(text, (byte) 'x');
        anybody()
                .auth()
                .oauth2(OSLO.token())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/plain")
                .body(text)
                .put(file)
                .then()
                .statusCode(201)
                .body("size", equalTo(LARGE));
        assertThat(refused(file)).isEqualTo(413);
    }

    /** The answer to an upload that is too large, before the bytes are sent. */
    private static int refused(String file) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(GATEWAY.resolve(file))
                .header("Authorization", "Bearer " + OSLO.token())
                .header("Content-Type", "text/plain")
                .expectContinue(true)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(new byte[LARGE + 1]))
                .build();
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    @Test
    void aStreamBeginsAtOnce() throws IOException, InterruptedException {
        try (Watchers watchers = Watchers.present(1)) {
            UUID call = Calls.open();
            watchers.haveReceivedOnce(List.of(call));
            HttpRequest request = HttpRequest.newBuilder(
                            GATEWAY.resolve("/v1/watches/%s/matches/stream".formatted(watchers.first())))
                    .header("Authorization", "Bearer " + BERGEN.token())
                    .build();
            try (HttpClient http = HttpClient.newHttpClient()) {
                HttpResponse<Stream<String>> stream = http.send(request, HttpResponse.BodyHandlers.ofLines());
                try (Stream<String> lines = stream.body()) {
                    assertThat(lines.filter(line -> line.startsWith("data:")).findFirst())
                            .hasValueSatisfying(event -> assertThat(event).contains(call.toString()));
                } finally {
                    http.shutdownNow();
                }
            }
        }
    }

    @Test
    void largeHeadersAreRefused() {
        anybody()
                .header("X-Large", "x".repeat(15_000))
                .get("/v1/calls")
                .then()
                .statusCode(431)
                .contentType("application/problem+json");
    }

    @Test
    void oneServiceAwayTakesNoOtherWithIt() throws IOException, InterruptedException {
        try (GatewayProcess own = RunningSuite.get()
                .addGateway(Map.of(Service.APPLICATIONS, List.of("127.0.0.1:" + freePort())), Map.of())) {
            anybody()
                    .baseUri(own.address().toString())
                    .get("/v1/barometer")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", equalTo("2"));
            anybody().baseUri(own.address().toString()).get("/v1/calls").then().statusCode(200);
        }
    }

    @Test
    void clientsCanUseTls(@TempDir Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        TestCertificate certificate = TestCertificate.in(folder);
        int port = freePort();
        Map<String, String> tls = new HashMap<>(certificate.settings());
        tls.put("QUARKUS_HTTP_SSL_PORT", Integer.toString(port));
        try (GatewayProcess own = RunningSuite.get().addGateway(Map.of(), tls)) {
            RequestSpecification client =
                    RestAssured.given().trustStore(certificate.trusted()).baseUri("https://localhost:" + port);
            // The gateway is ready when its first port answers; the other may open a moment later.
            await().ignoreExceptionsInstanceOf(ConnectException.class)
                    .until(() -> client.get("/v1/calls").statusCode() == 200);
            assertThat(own.process().isAlive()).isTrue();
        }
    }

    /** Nobody listens there. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static RequestSpecification anybody() {
        return RestAssured.given().baseUri(GATEWAY.toString());
    }

    /** What a client at this address has left of its rate limit; it claims to be another one. */
    private static long remaining(URI target, String address, String claimed) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(target)
                .header("X-Forwarded-For", claimed)
                .header("Forwarded", "for=" + claimed)
                .build();
        try (HttpClient http = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(address))
                .build()) {
            String limit = http.send(request, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("RateLimit")
                    .orElseThrow();
            return Long.parseLong(limit.replaceAll(".*;r=(\\d+);.*", "$1"));
        }
    }
}
