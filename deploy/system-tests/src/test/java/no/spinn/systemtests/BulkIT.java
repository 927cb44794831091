package no.spinn.systemtests;

import static no.spinn.systemtests.Organisation.DIGITALISATION_AGENCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.spinn.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests for many acts from outside, the largest through the gateway alone. {@link CaseSystemIT} does them on real cases. */
@ExtendWith(SaveLogs.class)
class BulkIT {

    private static final int MOST = 1000;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final RestAssuredConfig PATIENT = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", (int) LONGEST.toMillis()));

    private static Stream<URI> addresses() {
        return Stream.of(
                RunningSuite.get().settings().address(Service.APPLICATIONS),
                RunningSuite.get().settings().gateway());
    }

    @Test
    void answersAboutAThousandDecisionsWithLongReasons() {
        URI address = RunningSuite.get().settings().gateway();
        String body = bulk("each", decisions(MOST));
        assertThat(body.length()).as("larger than other bodies may be").isGreaterThan(5_000_000);
        Instant begun = Instant.now();
        Response answer = send(address, "decisions", UUID.randomUUID(), body);
        System.out.printf(
                "%,d bytes with %d decisions at %s: %d ms%n",
                body.length(),
                MOST,
                address,
                Duration.between(begun, Instant.now()).toMillis());
        answer.then()
                .statusCode(200)
                .body("done", equalTo(0))
                .body("refused", equalTo(MOST))
                .body("items.status", everyItem(equalTo(404)));
    }

    @Test
    void readsAThousandDecisionsAboutOneCall() {
        URI address = RunningSuite.get().settings().gateway();
        provider(address, UUID.randomUUID())
                .body("{\"decisions\":[%s]}".formatted(decisions(MOST)))
                .post("/v1/calls/{id}/decisions", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void refusesOneMoreByAnAnswerThatSaysHowManyThereMayBe() {
        URI address = RunningSuite.get().settings().gateway();
        String problem = send(address, "decisions", UUID.randomUUID(), bulk("each", decisions(MOST + 1)))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", equalTo(List.of("/items")))
                .extract()
                .path("errors[0].detail");
        assertThat(problem).contains("1000");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void replaysWhatWasDoneWithoutDoingItAgain(URI address) {
        String application = Applications.submitted(Calls.open(), Applications.FITTING);
        String check = "{\"applicationId\":\"%s\"}".formatted(application);
        UUID all = UUID.randomUUID();
        replays(() -> send(address, "formal-checks", all, bulk("all", check)));

        String items = check + ",{\"applicationId\":\"%s\"}".formatted(UUID.randomUUID());
        UUID each = UUID.randomUUID();
        Response first = send(address, "assessments", each, bulk("each", items));
        first.then().body("items.status", equalTo(List.of(200, 404))).body("items.replayed", hasItem(false));
        Response again = send(address, "assessments", each, bulk("each", items));
        again.then()
                .header("Idempotent-Replayed", nullValue())
                .body("items.status", equalTo(List.of(200, 404)))
                .body("items.replayed", equalTo(List.of(true, false)))
                .body("items[0].version", equalTo(first.<Integer>path("items[0].version")));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void replaysASingleAct(URI address) {
        String application = Applications.submitted(Calls.open(), Applications.FITTING);
        UUID key = UUID.randomUUID();
        replays(() -> provider(address, key).post("/v1/applications/{id}/formal-check", application));
    }

    /** Sends a request twice: the second answer is the first one, and says so. */
    private static void replays(Supplier<Response> request) {
        Response first = request.get();
        first.then().statusCode(200).header("Idempotent-Replayed", nullValue());
        Response second = request.get();
        second.then().statusCode(200).header("Idempotent-Replayed", equalTo("true"));
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    private static Response send(URI address, String acts, UUID key, String body) {
        return provider(address, key).body(body).post("/v1/bulk/" + acts);
    }

    private static RequestSpecification provider(URI address, UUID key) {
        return DIGITALISATION_AGENCY
                .to(Service.APPLICATIONS)
                .config(PATIENT)
                .baseUri(address.toString())
                .header("Idempotency-Key", key);
    }

    private static String bulk(String mode, String items) {
        return "{\"mode\":\"%s\",\"items\":[%s]}".formatted(mode, items);
    }

    /** Decisions about applications that there are not, with a reason for each of five criteria. */
    private static String decisions(int count) {
        String reasons = IntStream.range(0, 5)
                .mapToObj(criterion -> "{\"criterionId\":\"%s\",\"reason\":\"%s\"}"
                        .formatted(UUID.randomUUID(), "Useful. ".repeat(120)))
                .collect(Collectors.joining(","));
        return IntStream.range(0, count)
                .mapToObj(item -> """
                    {"applicationId":"%s","decision":{"outcome":"rejected","summary":"Others need it more.","reasons":[%s]}}\
                    """.formatted(UUID.randomUUID(), reasons))
                .collect(Collectors.joining(","));
    }
}
