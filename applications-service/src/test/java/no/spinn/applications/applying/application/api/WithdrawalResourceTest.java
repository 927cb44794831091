package no.spinn.applications.applying.application.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class WithdrawalResourceTest {

    @Inject
    Neighbours neighbours;

    @BeforeEach
    void publishVocabulary() {
        Vocabularies.publishTo(neighbours);
    }

    @Test
    void withdrawsASubmittedApplication() {
        String application = OSLO.submitted(aCall().publishTo(neighbours));
        OSLO.act()
                .body("{\"reason\":\"Another project comes first\"}")
                .post(application + "/withdrawal")
                .then()
                .statusCode(201);
        OSLO.request().get(application).then().body("state", equalTo("withdrawn"));
        OSLO.request()
                .get(application + "/withdrawal")
                .then()
                .statusCode(200)
                .body("reason", equalTo("Another project comes first"));
        OSLO.act().post(application + "/withdrawal").then().statusCode(409).body("code", equalTo("SPINN-APP-0008"));
    }

    @Test
    void needsNoReason() {
        String application = OSLO.submitted(aCall().publishTo(neighbours));
        OSLO.act().post(application + "/withdrawal").then().statusCode(201);
    }

    @Test
    void refusesADraft() {
        String draft = OSLO.drafted(aCall().publishTo(neighbours));
        OSLO.act().post(draft + "/withdrawal").then().statusCode(409);
        OSLO.request().get(draft + "/withdrawal").then().statusCode(404).body("code", equalTo("SPINN-APP-0012"));
    }

    @Test
    void isForTheApplicantOnly() {
        String application = OSLO.submitted(aCall().publishTo(neighbours));
        BERGEN.act().post(application + "/withdrawal").then().statusCode(404);
        OSLO.request().get(application).then().body("state", equalTo("submitted"));
    }
}
