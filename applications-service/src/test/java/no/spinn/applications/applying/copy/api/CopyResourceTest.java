package no.spinn.applications.applying.copy.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class CopyResourceTest {

    @Inject
    Neighbours neighbours;

    @BeforeEach
    void publishVocabulary() {
        Vocabularies.publishTo(neighbours);
    }

    @Test
    void copiesTheContents() {
        String earlier = OSLO.submitted(aCall().publishTo(neighbours));
        UUID next = aCall().publishTo(neighbours);

        Response copy = copy(OSLO, earlier, next);

        Response original = OSLO.request().get(earlier);
        copy.then()
                .statusCode(201)
                .body("id", not(equalTo(original.path("id"))))
                .body("call.id", equalTo(next.toString()))
                .body("state", equalTo("draft"))
                .body("title", equalTo(original.path("title")))
                .body("facts", equalTo(original.path("facts")))
                .body("answers", equalTo(original.path("answers")))
                .body("submittedAt", nullValue())
                .body("snapshotSha256", nullValue());
        original.then().body("state", equalTo("submitted"));
        OSLO.submit(Applicant.path(copy.header("Location"))).then().statusCode(201);
    }

    @Test
    void copiesAWithdrawnApplication() {
        UUID call = aCall().publishTo(neighbours);
        String earlier = OSLO.submitted(call);
        OSLO.act()
                .header("If-Match", OSLO.request().get(earlier).header("ETag"))
                .body("{}")
                .post(earlier + "/withdrawal")
                .then()
                .statusCode(201);
        copy(OSLO, earlier, call).then().statusCode(201).body("state", equalTo("draft"));
    }

    @Test
    void doesNotCopyApplicationsOfOthers() {
        UUID call = aCall().publishTo(neighbours);
        String earlier = OSLO.submitted(call);
        copy(BERGEN, earlier, call).then().statusCode(404);
        copy(PROVIDER, earlier, call).then().statusCode(403);
    }

    @Test
    void copiesToAnOpenCallOnly() {
        String earlier = OSLO.submitted(aCall().publishTo(neighbours));
        UUID over = aCall().closing(Instant.now().minus(Duration.ofSeconds(1))).publishTo(neighbours);
        copy(OSLO, earlier, over).then().statusCode(409).body("code", equalTo("SPINN-APP-0002"));
        copy(OSLO, earlier, UUID.randomUUID()).then().statusCode(422).body("code", equalTo("SPINN-APP-0001"));
    }

    private static Response copy(Applicant applicant, String application, UUID callId) {
        return applicant.act().body("{\"callId\":\"%s\"}".formatted(callId)).post(application + "/copies");
    }
}
