package no.spinn.systemtests;

import static io.restassured.RestAssured.given;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.kit.testing.DocumentedAnswers;
import no.spinn.local.LocalSettings;
import no.spinn.local.Service;

/** A client with a token of the local issuer, whose responses are validated against the OpenAPI documents. */
enum Organisation {
    DIGITALISATION_AGENCY("991825827", "spinn:calls.write spinn:applications spinn:applications.write"),
    OSLO("958935420", "spinn:applications spinn:applications.write"),
    BERGEN("964338531", "spinn:applications spinn:applications.write spinn:matching spinn:matching.write"),
    TRONDHEIM("942110464", "spinn:applications spinn:applications.write");

    // Otherwise a request without a response would block the whole run.
    private static final RestAssuredConfig PATIENT = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig()
                    .setParam("http.connection.timeout", 10_000)
                    .setParam("http.socket.timeout", 30_000));

    private static final Map<Service, DocumentedAnswers> DOCUMENTS = Arrays.stream(Service.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Organisation::documentOf));

    private final String number;
    private final String scope;

    Organisation(String number, String scope) {
        this.number = number;
        this.scope = scope;
    }

    /** A request to a service. */
    RequestSpecification to(Service service) {
        return anybody(service).auth().oauth2(token());
    }

    /** The number as tokens have it. */
    String identifier() {
        return "0192:" + number;
    }

    String token() {
        return RunningSuite.token(number, scope);
    }

    /** A request that can be repeated safely. */
    RequestSpecification actsAt(Service service) {
        return to(service).header("Idempotency-Key", UUID.randomUUID());
    }

    private static DocumentedAnswers documentOf(Service service) {
        return DocumentedAnswers.by(LocalSettings.of(System.getenv())
                .root()
                .resolve(service.folder())
                .resolve("contracts")
                .resolve("openapi.yaml"));
    }

    /** A request without a token. */
    static RequestSpecification anybody(Service service) {
        return speakerOf("en", service);
    }

    static RequestSpecification speakerOf(String language, Service service) {
        return given().config(PATIENT)
                .filter(Objects.requireNonNull(DOCUMENTS.get(service)))
                .baseUri(RunningSuite.get().settings().address(service).toString())
                .header("Accept-Language", language)
                .contentType(ContentType.JSON);
    }
}
