package no.spinn.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.RecordedAct;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.Test;

/** Preconditions, idempotency, pagination, languages and limits, as seen by a caller. */
@QuarkusTest
@WithInfrastructure
class HttpHabitsTest {

    private static final String OSLO = "958935420";

    @Inject
    EntityManager database;

    @Inject
    Audit audit;

    @Test
    void changesOnlyTheVersionThatTheCallerHasRead() {
        Response created = create("first", UUID.randomUUID().toString());
        String thing = created.getHeader("Location");
        String tag = created.getHeader("ETag");

        json().body("{\"label\":\"second\"}").put(thing).then().statusCode(428).body("code", equalTo("SPINN-KIT-0013"));
        json().header("If-Match", "\"77\"")
                .body("{\"label\":\"second\"}")
                .put(thing)
                .then()
                .statusCode(412);
        json().header("If-Match", "W/" + tag)
                .body("{\"label\":\"second\"}")
                .put(thing)
                .then()
                .statusCode(412);
        String next = json().header("If-Match", tag)
                .body("{\"label\":\"second\"}")
                .put(thing)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        assertThat(next).isNotEqualTo(tag);
        json().header("If-None-Match", next).get(thing).then().statusCode(304).header("ETag", next);
        json().header("If-None-Match", tag).get(thing).then().statusCode(200).body("name", equalTo("second"));
    }

    @Test
    void showsNobodyTheThingsOfOthers() {
        String thing = create("mine", UUID.randomUUID().toString()).getHeader("Location");
        given().header("Authorization", "Bearer " + Tokens.of("991825827", "spinn:things"))
                .get(thing)
                .then()
                .statusCode(404);
    }

    @Test
    void replaysTheFirstAnswerToTheSameRequest() {
        String key = UUID.randomUUID().toString();
        Response first = create("once", key);
        Response second = create("once", key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(second.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(things("once")).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatBelongsToAnotherRequest() {
        String key = UUID.randomUUID().toString();
        create("one", key);
        create("another", key).then().statusCode(422).body("code", equalTo("SPINN-KIT-0018"));
    }

    @Test
    void needsAKey() {
        json().body("{\"name\":\"n\",\"parts\":[]}")
                .post("/v1/things")
                .then()
                .statusCode(400)
                .body("code", equalTo("SPINN-KIT-0017"));
    }

    @Test
    void keepsTheKeysOfConsumersApart() {
        String key = UUID.randomUUID().toString();
        create("shared key", key).then().statusCode(201);
        given().header("Authorization", "Bearer " + Tokens.of("991825827", "spinn:things.write"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"name\":\"other\",\"parts\":[]}")
                .post("/v1/things")
                .then()
                .statusCode(201);
    }

    @Test
    void letsACorrectedRequestUseTheKeyOfARefusedOne() {
        String key = UUID.randomUUID().toString();
        create("taken", key).then().statusCode(409);
        create("free", key).then().statusCode(201);
    }

    @Test
    void actsOnceWhenTheSameRequestComesManyTimesAtOnce() throws InterruptedException {
        String key = UUID.randomUUID().toString();
        String body = "{\"name\":\"race\",\"parts\":[],\"sleepMillis\":300}";
        List<Integer> answers;
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> calls = callers.invokeAll(Collections.nCopies(
                    8,
                    () -> json().header("Idempotency-Key", key)
                            .body(body)
                            .post("/v1/things")
                            .statusCode()));
            answers = calls.stream().map(Future::resultNow).toList();
        }

        assertThat(answers).containsOnly(201, 409).contains(201);
        assertThat(things("race")).isEqualTo(1);
    }

    @Test
    void recordsWhoActed() {
        String location = create("audited", UUID.randomUUID().toString()).getHeader("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        List<RecordedAct> acts = audit.acts("thing", id, new UUID(0, 0), 10);
        assertThat(acts).hasSize(1);
        assertThat(acts.getFirst().action()).isEqualTo("created");
        assertThat(acts.getFirst().consumer()).isEqualTo(OrganisationId.norwegian(OSLO));
        assertThat(acts.getFirst().details()).isEqualTo("{\"name\": \"audited\"}");
    }

    @Test
    void pagesToTheEndWithoutGapsOrRepeats() {
        String first = given().queryParam("limit", 2)
                .get("/v1/things")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of("a", "b")))
                .header("Link", matchesPattern("</v1/things\\?.*cursor=.*>; rel=\"next\""))
                .extract()
                .path("next");
        String second = given().queryParam("limit", 2)
                .queryParam("cursor", first)
                .get("/v1/things")
                .then()
                .body("items", equalTo(List.of("c", "d")))
                .extract()
                .path("next");
        given().queryParam("limit", 2)
                .queryParam("cursor", second)
                .get("/v1/things")
                .then()
                .body("items", equalTo(List.of("e")))
                .body("next", nullValue());
    }

    @Test
    void refusesCursorsThatWereNotMadeForTheQuery() {
        String cursor = given().queryParam("limit", 2).get("/v1/things").path("next");
        given().queryParam("cursor", cursor)
                .queryParam("prefix", "x")
                .get("/v1/things")
                .then()
                .statusCode(400)
                .body("code", equalTo("SPINN-KIT-0002"));
        given().queryParam("cursor", "bWFkZSB1cA")
                .get("/v1/things")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?cursor"));
        given().queryParam("cursor", "%%%").get("/v1/things").then().statusCode(400);
        given().queryParam("limit", 0)
                .get("/v1/things")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?limit"));
        given().queryParam("limit", 201).get("/v1/things").then().statusCode(400);
        given().queryParam("limit", "many")
                .get("/v1/things")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void speaksTheLanguageOfTheCallerAndSaysWhenItCannot() {
        given().header("Accept-Language", "en-GB, nb;q=0.5")
                .get("/v1/things/greeting")
                .then()
                .body(equalTo("Hello"))
                .header("Content-Language", "en");
        given().header("Accept-Language", "no")
                .get("/v1/things/greeting")
                .then()
                .body(equalTo("Hei"))
                .header("Content-Language", "nb");
        given().header("Accept-Language", "nn")
                .get("/v1/things/greeting")
                .then()
                .body(equalTo("Hei"))
                .header("Content-Language", "nb")
                .header("Vary", containsString("Accept-Language"));
        given().header("Accept-Language", "fr")
                .get("/v1/things/greeting")
                .then()
                .body(equalTo("Hei"));
    }

    @Test
    void tellsWhatIsWrongInTheLanguageOfTheCallerWhereItCan() {
        taken("en", "the name is taken", "en");
        taken("nb", "navnet er tatt", "nb, en");
        taken("nn", "navnet er tatt", "nb, nn, en");
    }

    private static void taken(String language, String detail, String languages) {
        json().header("Accept-Language", language)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"name\":\"taken\",\"parts\":[]}")
                .post("/v1/things")
                .then()
                .statusCode(409)
                .header("Content-Language", languages)
                .body("detail", equalTo("There is a thing of this name."))
                .body("errors[0].code", equalTo("taken"))
                .body("errors[0].detail", equalTo(detail))
                .body("errors[0].words", nullValue());
    }

    @Test
    void tellsWhatIsLeftOfTheLimit() {
        given().get("/v1/things")
                .then()
                .header("RateLimit", matchesPattern("\"address\";r=\\d+;t=\\d+"))
                .header("RateLimit-Policy", "\"address\";q=6000;w=60");
        json().get("/v1/things/whoami").then().header("RateLimit-Policy", "\"consumer\";q=12000;w=60");
    }

    @Test
    void doesNotNameTheServer() {
        given().get("/v1/things").then().header("Server", nullValue()).header("X-Powered-By", nullValue());
    }

    private long things(String name) {
        Object count = database.createNativeQuery("SELECT count(*) FROM thing WHERE name = :name")
                .setParameter("name", name)
                .getSingleResult();
        return ((Number) count).longValue();
    }

    private static Response create(String name, String key) {
        return json().header("Idempotency-Key", key)
                .body("{\"name\":\"%s\",\"parts\":[]}".formatted(name))
                .post("/v1/things");
    }

    private static RequestSpecification json() {
        return given().header("Authorization", "Bearer " + Tokens.of(OSLO, "spinn:things spinn:things.write"))
                .contentType(ContentType.JSON);
    }
}
