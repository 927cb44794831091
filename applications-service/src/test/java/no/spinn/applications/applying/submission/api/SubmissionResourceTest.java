package no.spinn.applications.applying.submission.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.Applicant.path;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.spinn.applications.testdata.CallBuilder;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class SubmissionResourceTest {

    @Inject
    Neighbours neighbours;

    @BeforeEach
    void publishVocabulary() {
        Vocabularies.publishTo(neighbours);
    }

    @Test
    void returnsAReceiptWithTheHashOfTheSnapshot() throws NoSuchAlgorithmException {
        String application = OSLO.drafted(aCall().publishTo(neighbours));

        Response receipt = OSLO.submit(application);

        receipt.then()
                .statusCode(201)
                .body("applicationId", equalTo(application.substring(application.lastIndexOf('/') + 1)))
                .body("snapshotSha256", matchesPattern("[0-9a-f]{64}"));
        byte[] snapshot =
                OSLO.request().get(application + "/submission/snapshot").asByteArray();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(snapshot);
        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(receipt.path("snapshotSha256"));
        OSLO.request()
                .get(application)
                .then()
                .body("state", equalTo("submitted"))
                .body("criteriaVersion", equalTo(2))
                .body("submittedAt", equalTo(receipt.path("submittedAt")));
    }

    @Test
    void repeatsTheResponseToARepeatedRequest() {
        String application = OSLO.drafted(aCall().publishTo(neighbours));
        String tag = OSLO.request().get(application).header("ETag");
        String key = UUID.randomUUID().toString();

        Response first = submit(application, key, tag);
        Response second = submit(application, key, tag);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void submitsOnceInConcurrentRequests() throws Exception {
        String application = OSLO.drafted(aCall().publishTo(neighbours));
        String tag = OSLO.request().get(application).header("ETag");
        Callable<Integer> attempt =
                () -> submit(application, UUID.randomUUID().toString(), tag).statusCode();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = threads.invokeAll(List.of(attempt, attempt, attempt, attempt));
            assertThat(answers).extracting(Future::get).containsOnlyOnce(201).containsOnly(201, 409);
        }
    }

    @Test
    void reportsAllMissingPartsAndKeepsTheDraft() {
        UUID call = aCall().publishTo(neighbours);
        String application = path(OSLO.act()
                .body("{\"callId\":\"%s\",\"answers\":{\"web\":\"no address\",\"colour\":\"red\"}}".formatted(call))
                .post("/v1/applications")
                .header("Location"));

        OSLO.submit(application)
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-APP-0007"))
                .body("errors.pointer", hasItems("/title", "/answers/challenge", "/answers/colour"));
        OSLO.request().get(application).then().body("state", equalTo("draft"));
        OSLO.request().get(application + "/submission").then().statusCode(404).body("code", equalTo("SPINN-APP-0011"));
    }

    @Test
    void refusesFromTheInstantOfTheDeadline() {
        CallBuilder call = aCall();
        String application = OSLO.drafted(call.publishTo(neighbours));
        call.closing(Instant.now()).publishTo(neighbours);
        refused(application, "SPINN-APP-0005");
    }

    @Test
    void refusesBeforeTheOpening() {
        CallBuilder call = aCall().in("scheduled").opening(Instant.now().plus(Duration.ofHours(1)));
        refused(OSLO.drafted(call.publishTo(neighbours)), "SPINN-APP-0004");
    }

    @Test
    void refusesWhenTheCallIsCancelled() {
        CallBuilder call = aCall();
        String application = OSLO.drafted(call.publishTo(neighbours));
        call.in("cancelled").publishTo(neighbours);
        refused(application, "SPINN-APP-0003");
    }

    @Test
    void refusesWhenAContinuousIntakeHasEnded() {
        CallBuilder call = aCall().closing(null);
        String application = OSLO.drafted(call.publishTo(neighbours));
        call.in("closed").publishTo(neighbours);
        OSLO.submit(application).then().statusCode(409);
    }

    @Test
    void requiresKeyAndTag() {
        String application = OSLO.drafted(aCall().publishTo(neighbours));
        OSLO.request()
                .header("If-Match", "\"1.0\"")
                .post(application + "/submission")
                .then()
                .statusCode(400)
                .body("code", equalTo("SPINN-KIT-0017"));
        OSLO.act().post(application + "/submission").then().statusCode(428);
        OSLO.act()
                .header("If-Match", "\"7.0\"")
                .post(application + "/submission")
                .then()
                .statusCode(412);
        OSLO.request().get(application).then().body("state", equalTo("draft"));
    }

    @Test
    void doesNotChangeASubmittedApplication() {
        String application = OSLO.submitted(aCall().publishTo(neighbours));
        String tag = OSLO.request().get(application).header("ETag");
        OSLO.request()
                .header("If-Match", tag)
                .contentType("application/merge-patch+json")
                .body("{\"title\":\"Another\"}")
                .patch(application)
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-APP-0009"));
        OSLO.request().header("If-Match", tag).delete(application).then().statusCode(409);
        OSLO.submit(application).then().statusCode(409).body("code", equalTo("SPINN-APP-0008"));
        OSLO.request().get(application).then().body("title", equalTo("Tryggere skolevei"));
    }

    @Test
    void showsTheReceiptToApplicantAndProviderOnly() {
        String application = OSLO.submitted(aCall().publishTo(neighbours));
        PROVIDER.request().get(application + "/submission").then().statusCode(200);
        PROVIDER.request().get(application).then().statusCode(200);
        BERGEN.request().get(application + "/submission").then().statusCode(404);
        BERGEN.request().get(application + "/submission/snapshot").then().statusCode(404);
        BERGEN.act()
                .header("If-Match", "\"1.0\"")
                .post(OSLO.drafted(aCall().publishTo(neighbours)) + "/submission")
                .then()
                .statusCode(404);
    }

    @Test
    void hidesDraftsFromTheProvider() {
        String draft = OSLO.drafted(aCall().publishTo(neighbours));
        PROVIDER.request().get(draft).then().statusCode(404);
    }

    private static void refused(String application, String code) {
        OSLO.submit(application).then().statusCode(409).body("code", equalTo(code));
        OSLO.request().get(application).then().body("state", equalTo("draft"));
    }

    private static Response submit(String application, String key, String tag) {
        return OSLO.request()
                .header("Idempotency-Key", key)
                .header("If-Match", tag)
                .post(application + "/submission");
    }
}
