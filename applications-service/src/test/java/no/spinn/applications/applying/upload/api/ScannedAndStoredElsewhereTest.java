package no.spinn.applications.applying.upload.api;

import static io.restassured.RestAssured.given;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static no.spinn.applications.testdata.Files.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.applying.attachment.store.OrphanCleanup;
import no.spinn.applications.testdata.Elsewhere;
import no.spinn.applications.testdata.Files;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.ScannerStandIn;
import no.spinn.applications.testdata.ScannerStandIn.Mood;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attachments with a virus scanner, and with an object store instead of the database. */
@QuarkusTest
@WithInfrastructure
@TestProfile(Elsewhere.class)
class ScannedAndStoredElsewhereTest {

    private static final byte[] PLAN = pdf("the plan");
    private static final byte[] MALWARE = pdf(ScannerStandIn.MALWARE);

    @Inject
    Neighbours neighbours;

    @Inject
    EntityManager database;

    @Inject
    OrphanCleanup cleanup;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    private String application;

    @BeforeEach
    void draft() {
        Elsewhere.recover();
        Vocabularies.publishTo(neighbours);
        application = OSLO.drafted(aCall().publishTo(neighbours));
    }

    @Test
    void refusesADownloadBeforeTheScan() {
        Elsewhere.SCANNER.be(Mood.AWAY);
        OSLO.attach(application, "plan.pdf", PLAN).then().statusCode(201).body("state", equalTo("waiting"));
        content("plan.pdf").then().statusCode(409).body("code", equalTo("SPINN-APP-0024"));
        // It does not block the submission, because the applicant has a deadline but no influence on the scanner.
        OSLO.submit(application).then().statusCode(201);
        PROVIDER.request()
                .get(application + "/attachments/plan.pdf/content")
                .then()
                .statusCode(409);

        Elsewhere.SCANNER.be(Mood.WELL);

        awaitState("plan.pdf", "clean");
        assertThat(content("plan.pdf").asByteArray()).isEqualTo(PLAN);
        PROVIDER.request()
                .get(application + "/attachments/plan.pdf/content")
                .then()
                .statusCode(200);
    }

    @Test
    void replacesAFileThatWasScannedMeanwhile() {
        String tag = OSLO.attach(application, "plan.pdf", PLAN).header("ETag");
        awaitState("plan.pdf", "clean");
        OSLO.replace(application, "plan.pdf", tag, pdf("another")).then().statusCode(200);
    }

    @Test
    void refusesADownloadOfAnInfectedFile() {
        OSLO.attach(application, "plan.pdf", MALWARE).then().statusCode(201);
        awaitState("plan.pdf", "infected");
        OSLO.request()
                .get(application + "/attachments/plan.pdf")
                .then()
                .body("signature", equalTo(ScannerStandIn.SIGNATURE));
        content("plan.pdf")
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-APP-0025"))
                .body("detail", containsString(ScannerStandIn.SIGNATURE));
        OSLO.submit(application)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/attachments/plan.pdf")))
                .body("errors.code", equalTo(List.of("infected")));
        OSLO.request()
                .get(application + "/journal")
                .then()
                .body("items.action", hasItems("attach", "find_infected"))
                .body("items[2].reason", equalTo(ScannerStandIn.SIGNATURE));
        OSLO.request().get(application + "/journal/verification").then().body("intact", equalTo(true));
    }

    @Test
    void retriesUntilTheScannerAcceptsFilesOfThatSize() {
        Elsewhere.SCANNER.be(Mood.NARROW);
        byte[] large = pdf("x".repeat(50_000));
        OSLO.attach(application, "large.pdf", large);
        OSLO.attach(application, "small.pdf", PLAN);
        awaitState("small.pdf", "clean");
        assertThat(state("large.pdf")).isEqualTo("waiting");
        Elsewhere.SCANNER.be(Mood.WELL);
        awaitState("large.pdf", "clean");
    }

    @Test
    void storesTheBytesInTheObjectStore() {
        OSLO.attach(application, "plan.pdf", PLAN).then().statusCode(201);
        assertThat(Elsewhere.OBJECTS.objects().get(key("plan.pdf"))).isEqualTo(PLAN);
        awaitState("plan.pdf", "clean");
        assertThat(content("plan.pdf").asByteArray()).isEqualTo(PLAN);

        Elsewhere.OBJECTS.beAway(true);

        content("plan.pdf").then().statusCode(503).body("code", equalTo("SPINN-KIT-0016"));
    }

    @Test
    void deletesOrphanObjects() {
        OSLO.attach(application, "kept.pdf", PLAN);
        OSLO.attach(application, "removed.pdf", PLAN);
        String kept = key("kept.pdf");
        String removed = key("removed.pdf");
        OSLO.detach(application, "removed.pdf", Files.tag(PLAN)).then().statusCode(204);
        // A client that is reading the file may finish.
        assertThat(Elsewhere.OBJECTS.objects()).containsKeys(kept, removed);

        cleanup.run();

        assertThat(Elsewhere.OBJECTS.objects()).containsKey(kept).doesNotContainKey(removed);
        assertThat(orphans()).isZero();
    }

    @Test
    void deletesObjectsWhoseRowWasNeverWritten() {
        OSLO.attach(application, "plan.pdf", pdf("x".repeat(60_000))).then().statusCode(201);
        int before = Elsewhere.OBJECTS.objects().size();
        // The upload is refused after the bytes are stored, when the row is written.
        OSLO.attach(application, "more.pdf", pdf("x".repeat(60_000)))
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-APP-0023"));
        assertThat(Elsewhere.OBJECTS.objects()).hasSize(before + 1);

        cleanup.run();

        assertThat(Elsewhere.OBJECTS.objects()).hasSize(before).containsKey(key("plan.pdf"));
    }

    @Test
    void storesNothingWhileTheObjectStoreIsDown() {
        Elsewhere.OBJECTS.beAway(true);
        OSLO.attach(application, "plan.pdf", PLAN).then().statusCode(503).body("code", equalTo("SPINN-KIT-0016"));
        OSLO.request().get(application + "/attachments").then().body("items", empty());
        cleanup.run();
        assertThat(orphans()).isPositive();

        Elsewhere.OBJECTS.beAway(false);

        OSLO.attach(application, "plan.pdf", PLAN).then().statusCode(201);
        cleanup.run();
        assertThat(orphans()).isZero();
    }

    @Test
    void countsFilesThatWaitForTheScanner() {
        given().get(metrics).then().statusCode(200).body(containsString("spinn_attachments_waiting"));
    }

    private Response content(String name) {
        return OSLO.request().get(application + "/attachments/{name}/content", name);
    }

    private String state(String name) {
        return OSLO.request().get(application + "/attachments/{name}", name).path("state");
    }

    private void awaitState(String name, String state) {
        await().atMost(Duration.ofSeconds(30)).until(() -> state(name).equals(state));
    }

    private String key(String name) {
        UUID id = UUID.fromString(application.substring(application.lastIndexOf('/') + 1));
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                        "SELECT object_key FROM attachment WHERE application_id = :id AND name = :name")
                .setParameter("id", id)
                .setParameter("name", name)
                .getSingleResult());
    }

    private long orphans() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("SELECT count(*) FROM orphan_object")
                                .getSingleResult())
                        .longValue());
    }
}
