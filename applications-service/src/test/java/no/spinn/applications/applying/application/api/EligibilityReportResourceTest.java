package no.spinn.applications.applying.application.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.value.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class EligibilityReportResourceTest {

    @Inject
    Neighbours neighbours;

    @BeforeEach
    void publishVocabulary() {
        Vocabularies.publishTo(neighbours);
    }

    @Test
    void isMissingUntilItArrives() {
        String application = OSLO.submitted(aCall().publishTo(neighbours));
        OSLO.request()
                .get(application + "/eligibility-report")
                .then()
                .statusCode(404)
                .body("code", equalTo("SPINN-APP-0013"));
        OSLO.request().get(application).then().body("eligibility", nullValue());
    }

    @Test
    void isPartOfTheApplicationAndChangesItsTag() {
        String application = OSLO.submitted(aCall().publishTo(neighbours));
        String before = OSLO.request().get(application).header("ETag");
        report(application, 1, "eligible");
        OSLO.request()
                .header("Accept-Language", "en")
                .get(application)
                .then()
                .header("ETag", not(equalTo(before)))
                .body("eligibility.verdict", equalTo("eligible"))
                .body("eligibility.criteria[0].result", equalTo("met"))
                .body("eligibility.criteria[0].text", equalTo("Is a municipality"));
        BERGEN.request().get(application + "/eligibility-report").then().statusCode(404);
    }

    @Test
    void ignoresAnOlderOneThatArrivesLater() {
        String application = OSLO.submitted(aCall().publishTo(neighbours));
        report(application, 3, "ineligible");
        report(application, 2, "eligible");
        OSLO.request().get(application + "/eligibility-report").then().body("verdict", equalTo("ineligible"));
    }

    private void report(String application, long version, String verdict) {
        String id = application.substring(application.lastIndexOf('/') + 1);
        neighbours.publish(new Neighbours.Event(
                "spinn.eligibility.v1", "no.spinn.eligibility.assessed.v1", id, version, """
                        {"applicationId":"%s","callId":"%s","criteriaVersion":2,"verdict":"%s","assessedAt":"2026-11-23T12:00:00Z",
                         "criteria":[{"id":"%s","version":2,"kind":"eligibility","result":"met","fact":"organisation.sector",
                         "value":"municipality","text":{"nb":"Er en kommune","en":"Is a municipality"}}],"later":true}""".formatted(
                                id, Ids.next(), verdict, Ids.next())));
    }
}
