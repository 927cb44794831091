package no.spinn.applications.record.task.api;

import static io.restassured.RestAssured.given;
import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A calendar of tasks, which a calendar program reads without a token. */
@QuarkusTest
@WithInfrastructure
class TaskFeedResourceTest {

    /** Noon in Norway in summer. */
    private static final Instant DEADLINE = Instant.parse("2031-06-15T10:00:00Z");

    @Inject
    Neighbours neighbours;

    @Inject
    EntityManager database;

    private final Applicant applicant = Applicant.another();

    @BeforeEach
    void publishVocabulary() {
        Vocabularies.publishTo(neighbours);
    }

    @Test
    void showsDeadlinesInTheChosenLanguage() {
        applicant.drafted(aCall().closing(DEADLINE).publishTo(neighbours));
        applicant.drafted(aCall().closing(null).publishTo(neighbours));
        String href = created().path("href");
        Response calendar = given().get(href);
        calendar.then()
                .statusCode(200)
                .contentType("text/calendar")
                .header("Content-Language", "nb")
                .header("Cache-Control", "no-store");
        assertThat(calendar.asString())
                .contains("NAME:Oppgaver i Spinn\r\n")
                .contains("SUMMARY:Send inn søknaden: Tryggere skolevei\r\n")
                .contains("DESCRIPTION:En utlysning\r\n")
                .contains("DTSTART;TZID=Europe/Oslo:20310615T120000\r\n")
                .containsOnlyOnce("BEGIN:VEVENT");
        assertThat(given().get(href + "&lang=en").asString())
                .contains("SUMMARY:Submit the application: Tryggere skolevei\r\n")
                .contains("DESCRIPTION:A call\r\n");
        given().header("If-None-Match", calendar.header("ETag"))
                .get(href)
                .then()
                .statusCode(304);
        given().get(href + "&lang=sv").then().statusCode(400);
    }

    @Test
    void isOfItsOrganisationAlone() {
        Applicant.another().drafted(aCall().closing(DEADLINE).publishTo(neighbours));
        assertThat(given().get(created().<String>path("href")).asString()).doesNotContain("VEVENT");
    }

    @Test
    void isRevoked() {
        Response created = created();
        String feed = "/v1/task-feeds/" + created.path("id");
        applicant.request().get(feed).then().statusCode(200).body("id", equalTo(created.path("id")));
        BERGEN.request().get(feed).then().statusCode(404);
        BERGEN.request().delete(feed).then().statusCode(404);
        given().get(created.<String>path("href")).then().statusCode(200);

        applicant.request().delete(feed).then().statusCode(204);

        given().get(created.<String>path("href")).then().statusCode(404).contentType("application/problem+json");
        applicant.request().get(feed).then().statusCode(404);
    }

    @Test
    void keepsItsSecret() {
        Response created = created();
        String secret = created.path("secret");
        assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
        applicant
                .request()
                .get("/v1/task-feeds")
                .then()
                .body("items[0].id", equalTo(created.path("id")))
                .body("items[0].secret", nullValue());
        assertThat(database.createNativeQuery(
                                "SELECT secret_sha256 FROM task_feed WHERE id = CAST(?1 AS uuid)", Object.class)
                        .setParameter(1, created.<String>path("id"))
                        .getSingleResult()
                        .toString())
                .doesNotContain(secret);
        assertThat(database.createNativeQuery(
                                "SELECT count(*) FROM idempotency_key WHERE convert_from(body, 'UTF8') LIKE ?1",
                                Long.class)
                        .setParameter(1, "%" + secret + "%")
                        .getSingleResult())
                .isEqualTo(0L);
        given().get("/v1/tasks.ics").then().statusCode(400);
        given().get("/v1/tasks.ics?token=" + secret + "x").then().statusCode(404);
    }

    @Test
    void hasALimitForEachOrganisation() {
        for (int i = 0; i < 50; i++) {
            created();
        }
        applicant.request().post("/v1/task-feeds").then().statusCode(409).body("code", equalTo("SPINN-APP-0090"));
    }

    private Response created() {
        Response created = applicant.request().post("/v1/task-feeds");
        created.then().statusCode(201);
        return created;
    }
}
