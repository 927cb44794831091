package no.spinn.applications.applying.upload.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static no.spinn.applications.testdata.Files.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.Files;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class AttachmentResourceTest {

    private static final byte[] PLAN = pdf("the plan");
    private static final byte[] OTHER_PLAN = pdf("another plan");
    private static final String NAME = "plan.pdf";

    @Inject
    Neighbours neighbours;

    @Inject
    EntityManager database;

    private String application;

    @BeforeEach
    void draft() {
        Vocabularies.publishTo(neighbours);
        application = OSLO.drafted(aCall().askingForFiles().publishTo(neighbours));
    }

    @Test
    void storesAFileAndItsMetadata() {
        String hash = Files.sha256(PLAN);
        OSLO.attach(application, NAME, PLAN)
                .then()
                .statusCode(201)
                .header("Location", endsWith(application + "/attachments/plan.pdf"))
                .header("ETag", Files.tag(PLAN))
                .body("name", equalTo(NAME))
                .body("key", nullValue())
                .body("size", equalTo(PLAN.length))
                .body("contentType", equalTo("application/pdf"))
                .body("sha256", equalTo(hash))
                .body("state", equalTo("unscanned"))
                .body("storedAt", notNullValue())
                .body("submittedAt", nullValue());

        OSLO.request().get(application + "/attachments").then().body("items.sha256", equalTo(List.of(hash)));
        Response known = OSLO.request().get(application + "/attachments/" + NAME);
        known.then().statusCode(200).body("sha256", equalTo(hash));
        OSLO.request()
                .header("If-None-Match", known.header("ETag"))
                .get(application + "/attachments/" + NAME)
                .then()
                .statusCode(304);
    }

    @Test
    void returnsAFileToBeSaved() {
        OSLO.attach(application, NAME, PLAN);

        Response content = OSLO.request().get(application + "/attachments/plan.pdf/content");

        content.then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .header("Content-Length", Integer.toString(PLAN.length))
                .header("Content-Disposition", "attachment; filename=\"plan.pdf\"; filename*=UTF-8''plan.pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("ETag", Files.tag(PLAN));
        assertThat(content.asByteArray()).isEqualTo(PLAN);
        OSLO.request()
                .header("If-None-Match", content.header("ETag"))
                .get(application + "/attachments/plan.pdf/content")
                .then()
                .statusCode(304);
    }

    @Test
    void returnsTextInItsOriginalEncoding() {
        byte[] words = "Kommunen søker om støtte til tryggere skoleveier.\n"
                .repeat(500)
                .getBytes(StandardCharsets.ISO_8859_1);
        OSLO.attach(application, "notat.txt", words).then().statusCode(201);
        Response content = OSLO.request().get(application + "/attachments/notat.txt/content");
        content.then().statusCode(200).header("Content-Type", equalTo("text/plain"));
        assertThat(content.asByteArray()).isEqualTo(words);
    }

    @Test
    void refusesAnEmptyFile() {
        OSLO.attach(application, NAME, new byte[0]).then().statusCode(415).body("code", equalTo("SPINN-APP-0020"));
        OSLO.request().put(application + "/attachments/plan.pdf").then().statusCode(415);
    }

    @Test
    void replacesOnlyAFileWithTheGivenTag() {
        OSLO.attach(application, NAME, PLAN);
        OSLO.attach(application, NAME, OTHER_PLAN).then().statusCode(428);
        OSLO.replace(application, NAME, Files.tag(OTHER_PLAN), OTHER_PLAN)
                .then()
                .statusCode(412);
        OSLO.request().get(application + "/attachments").then().body("items.sha256", hasItem(Files.sha256(PLAN)));

        OSLO.replace(application, NAME, Files.tag(PLAN), OTHER_PLAN)
                .then()
                .statusCode(200)
                .body("sha256", equalTo(Files.sha256(OTHER_PLAN)));

        OSLO.request().get(application + "/attachments").then().body("items", hasSize(1));
        assertThat(OSLO.request()
                        .get(application + "/attachments/plan.pdf/content")
                        .asByteArray())
                .isEqualTo(OTHER_PLAN);
        OSLO.replace(
                        application,
                        NAME,
                        OSLO.request()
                                .get(application + "/attachments/plan.pdf")
                                .header("ETag"),
                        OTHER_PLAN)
                .then()
                .statusCode(200);
    }

    @Test
    void refusesToReplaceAMissingFile() {
        OSLO.replace(application, NAME, "\"any\"", OTHER_PLAN).then().statusCode(412);
        OSLO.request().get(application + "/attachments").then().body("items", empty());
    }

    @Test
    void removesOnlyAFileWithTheGivenTag() {
        OSLO.attach(application, NAME, PLAN);
        OSLO.request().delete(application + "/attachments/plan.pdf").then().statusCode(428);
        OSLO.request()
                .header("If-Match", "\"x\"")
                .delete(application + "/attachments/plan.pdf")
                .then()
                .statusCode(412);
        OSLO.detach(application, NAME, Files.tag(PLAN)).then().statusCode(204);
        OSLO.detach(application, NAME, Files.tag(PLAN)).then().statusCode(404);
        OSLO.request().get(application + "/attachments/plan.pdf").then().statusCode(404);
        OSLO.request().get(application + "/attachments/plan.pdf/content").then().statusCode(404);
    }

    @Test
    void deletesTheBytesOfReplacedRemovedAndDiscardedFiles() {
        long before = largeObjects();
        OSLO.attach(application, NAME, PLAN);
        OSLO.replace(application, NAME, Files.tag(PLAN), OTHER_PLAN).then().statusCode(200);
        assertThat(largeObjects()).isEqualTo(before + 1);
        OSLO.attach(application, "second.pdf", PLAN);
        OSLO.detach(application, "second.pdf", Files.tag(PLAN));
        assertThat(largeObjects()).isEqualTo(before + 1);

        OSLO.request()
                .header("If-Match", OSLO.request().get(application).header("ETag"))
                .delete(application)
                .then()
                .statusCode(204);

        assertThat(largeObjects()).isEqualTo(before);
    }

    @Test
    void storesNothingOfARefusedFile() {
        long before = largeObjects();
        OSLO.attach(application, NAME, Files.zip(Map.of("a", PLAN)))
                .then()
                .statusCode(415)
                .body("code", equalTo("SPINN-APP-0020"))
                .body("detail", containsString("application/zip"));
        OSLO.attach(application, "plan.png", PLAN).then().statusCode(422).body("code", equalTo("SPINN-APP-0021"));
        OSLO.attach(application, "plan.docx", Files.docxWith("a", new byte[50 << 20]))
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-APP-0022"));
        assertThat(largeObjects()).isEqualTo(before);
        OSLO.request().get(application + "/attachments").then().body("items", empty());
    }

    @Test
    void findsANameInEveryUnicodeForm() {
        String composed = "Søknad på 100 %, «utkast».pdf";
        String decomposed = "Søknad pa\u030a 100 %, «utkast».pdf";
        OSLO.attach(application, decomposed, PLAN).then().statusCode(201).body("name", equalTo(composed));
        OSLO.attach(application, composed, PLAN).then().statusCode(428);
        OSLO.request()
                .get(application + "/attachments/{name}/content", composed)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("UTF-8''S%C3%B8knad%20p%C3%A5%20100%20%25%2C%20%C2%AB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\b.pdf", "fdp.\u202eexe", " plan.pdf", "a\nb.pdf"})
    void refusesAMisleadingName(String name) {
        OSLO.attach(application, name, PLAN)
                .then()
                .statusCode(400)
                .body("code", equalTo("SPINN-KIT-0001"))
                .body("errors[0].pointer", equalTo("?name"));
    }

    @Test
    void refusesATooLongName() {
        OSLO.attach(application, "a".repeat(201), PLAN).then().statusCode(400);
        OSLO.attach(application, "a".repeat(200), PLAN).then().statusCode(201);
    }

    @Test
    void isForTheApplicantOnly() {
        OSLO.attach(application, NAME, PLAN);
        for (Applicant other : List.of(BERGEN, PROVIDER)) {
            other.attach(application, "theirs.pdf", PLAN).then().statusCode(404);
            other.request().get(application + "/attachments").then().statusCode(404);
            other.request().get(application + "/attachments/plan.pdf").then().statusCode(404);
            other.request()
                    .get(application + "/attachments/plan.pdf/content")
                    .then()
                    .statusCode(404);
            other.request()
                    .header("If-Match", Files.tag(PLAN))
                    .delete(application + "/attachments/plan.pdf")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void isAttachedOnceByConcurrentRequests() throws Exception {
        Callable<Integer> attempt = () -> OSLO.attach(application, NAME, PLAN).statusCode();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = threads.invokeAll(List.of(attempt, attempt, attempt, attempt));
            assertThat(answers).extracting(Future::get).containsOnlyOnce(201).containsOnly(201, 428);
        }
        OSLO.request().get(application + "/attachments").then().body("items", hasSize(1));
    }

    @Test
    void refusesMoreThanFifty() {
        for (int i = 0; i < 50; i++) {
            OSLO.attach(application, i + ".pdf", PLAN).then().statusCode(201);
        }
        OSLO.attach(application, NAME, PLAN).then().statusCode(409).body("code", equalTo("SPINN-APP-0023"));
        OSLO.detach(application, "0.pdf", Files.tag(PLAN)).then().statusCode(204);
        OSLO.attach(application, NAME, PLAN).then().statusCode(201);
    }

    private long largeObjects() {
        return ((Number) database.createNativeQuery("SELECT count(*) FROM pg_largeobject_metadata")
                        .getSingleResult())
                .longValue();
    }
}
