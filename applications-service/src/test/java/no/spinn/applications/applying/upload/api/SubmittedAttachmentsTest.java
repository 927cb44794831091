package no.spinn.applications.applying.upload.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static no.spinn.applications.testdata.Files.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.Files;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attachments during the lifecycle of their application. */
@QuarkusTest
@WithInfrastructure
class SubmittedAttachmentsTest {

    private static final byte[] PLAN = pdf("the plan");
    private static final byte[] OTHER_PLAN = pdf("another plan");
    private static final String NAME = "plan.pdf";

    @Inject
    Neighbours neighbours;

    private String application;

    @BeforeEach
    void draft() {
        Vocabularies.publishTo(neighbours);
        application = OSLO.drafted(aCall().askingForFiles().publishTo(neighbours));
    }

    @Test
    void isVisibleToTheProviderOnceItIsSubmitted() {
        attachDescription();
        OSLO.submit(application).then().statusCode(201);

        PROVIDER.request()
                .get(application + "/attachments")
                .then()
                .statusCode(200)
                .body("items.submittedAt", hasItem(notNullValue()));
        assertThat(PROVIDER.request()
                        .get(application + "/attachments/plan.pdf/content")
                        .asByteArray())
                .isEqualTo(PLAN);
        PROVIDER.attach(application, "theirs.pdf", PLAN).then().statusCode(403);
        BERGEN.request()
                .get(application + "/attachments/plan.pdf/content")
                .then()
                .statusCode(404);
    }

    @Test
    void cannotBeChangedAfterSubmission() {
        attachDescription();
        OSLO.submit(application).then().statusCode(201);
        OSLO.attach(application, "late.pdf", PLAN).then().statusCode(409).body("code", equalTo("SPINN-APP-0009"));
        OSLO.replace(application, NAME, Files.tag(PLAN), OTHER_PLAN).then().statusCode(409);
        OSLO.detach(application, NAME, Files.tag(PLAN)).then().statusCode(409);
    }

    @Test
    void acceptsNewFilesForASupplementAndKeepsTheSubmittedOnes() {
        attachDescription();
        OSLO.submit(application).then().statusCode(201);
        String request = askForASupplement();

        OSLO.replace(application, NAME, Files.tag(PLAN), OTHER_PLAN)
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-APP-0027"));
        OSLO.detach(application, NAME, Files.tag(PLAN)).then().statusCode(409).body("code", equalTo("SPINN-APP-0027"));
        OSLO.attach(application, "more.pdf", OTHER_PLAN).then().statusCode(201);
        PROVIDER.request().get(application + "/attachments").then().body("items.name", equalTo(List.of(NAME)));
        PROVIDER.request()
                .get(application + "/attachments/more.pdf/content")
                .then()
                .statusCode(404);
        OSLO.detach(application, "more.pdf", Files.tag(OTHER_PLAN)).then().statusCode(204);
        OSLO.attach(application, "more.pdf", OTHER_PLAN).then().statusCode(201);
        OSLO.act()
                .body("{\"supplement\":\"See more.pdf\"}")
                .post(request + "/supplement")
                .then()
                .statusCode(200);

        PROVIDER.request()
                .get(application + "/attachments/more.pdf/content")
                .then()
                .statusCode(200);
        askForASupplement();
        OSLO.detach(application, "more.pdf", Files.tag(OTHER_PLAN)).then().statusCode(409);
    }

    @Test
    void acceptsOnlyKeysOfTheCall() {
        OSLO.request()
                .body(PLAN)
                .queryParam("key", "curriculum-vitae")
                .put(application + "/attachments/plan.pdf")
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-APP-0026"))
                .body("errors[0].pointer", equalTo("?key"));
        attachDescription().then().statusCode(201).body("key", equalTo("project-description"));
    }

    @Test
    void isRequiredForSubmissionWhenMandatory() {
        OSLO.attach(application, "something.pdf", PLAN);
        OSLO.submit(application)
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-APP-0007"))
                .body("errors.pointer", equalTo(List.of("/attachments/project-description")))
                .body("errors.code", equalTo(List.of("required")));
        OSLO.request().get(application + "/validation").then().body("complete", equalTo(false));
        attachDescription();
        OSLO.submit(application).then().statusCode(201);
    }

    @Test
    void isPartOfTheSnapshot() {
        attachDescription();
        OSLO.submit(application).then().statusCode(201);
        OSLO.request()
                .get(application + "/submission/snapshot")
                .then()
                .body("attachments", hasSize(1))
                .body("attachments[0].name", equalTo(NAME))
                .body("attachments[0].key", equalTo("project-description"))
                .body("attachments[0].size", equalTo(PLAN.length))
                .body("attachments[0].sha256", equalTo(Files.sha256(PLAN)));
    }

    @Test
    void isNotCopiedWithTheApplicationUnlessTheCallerAsksForIt() {
        OSLO.attach(application, NAME, PLAN);
        String copy = Applicant.path(OSLO.act()
                .body("{\"callId\":\"%s\"}".formatted(aCall().publishTo(neighbours)))
                .post(application + "/copies")
                .header("Location"));
        OSLO.request().get(copy + "/attachments").then().body("items", empty());
    }

    @Test
    void isInTheJournal() {
        OSLO.attach(application, NAME, PLAN);
        OSLO.replace(application, NAME, Files.tag(PLAN), OTHER_PLAN);
        OSLO.detach(application, NAME, Files.tag(OTHER_PLAN));
        OSLO.request()
                .get(application + "/journal")
                .then()
                .body("items.action", equalTo(List.of("begin", "attach", "replace_attachment", "remove_attachment")))
                .body("items[1].details.sha256", equalTo(Files.sha256(PLAN)));
        OSLO.request().get(application + "/journal/verification").then().body("intact", equalTo(true));
    }

    private Response attachDescription() {
        return OSLO.request()
                .contentType("application/pdf")
                .body(PLAN)
                .queryParam("key", "project-description")
                .put(application + "/attachments/plan.pdf");
    }

    /** Returns the path of the request. */
    private String askForASupplement() {
        PROVIDER.act().post(application + "/formal-check");
        return Applicant.path(PROVIDER.act()
                .body("{\"request\":\"More, please\",\"dueAt\":\"2099-01-01T00:00:00Z\"}")
                .post(application + "/supplement-requests")
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
    }
}
