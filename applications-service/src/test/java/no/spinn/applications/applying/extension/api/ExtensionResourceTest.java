package no.spinn.applications.applying.extension.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.Applicant.path;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import no.spinn.applications.testdata.CallBuilder;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.EventContract;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Applications after the deadline: by an extension for one applicant, and in the grace period of a call. */
@QuarkusTest
@WithInfrastructure
class ExtensionResourceTest {

    private static final Instant PAST =
            Instant.now().minus(Duration.ofMinutes(10)).truncatedTo(ChronoUnit.SECONDS);
    private static final Instant LATER = PAST.plus(Duration.ofDays(2));

    @Inject
    Neighbours neighbours;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    private CallBuilder call = aCall();

    @BeforeEach
    void publishVocabulary() {
        Vocabularies.publishTo(neighbours);
        call = aCall();
        call.publishTo(neighbours);
    }

    @Test
    void anApplicantWithAnExtensionBeginsAndSubmitsAfterTheDeadline() throws IOException {
        String drafted = OSLO.drafted(call.id());
        close();
        OSLO.submit(drafted).then().statusCode(409).body("code", equalTo("SPINN-APP-0005"));
        OSLO.request()
                .get(drafted)
                .then()
                .body("allowedActions.find { it.act == 'submit' }.blockedBy.code", contains("deadline_passed"));

        Response extension = extend(LATER, "The service was down.");
        extension.then().statusCode(201).body("until", equalTo(LATER.toString()));

        OSLO.request()
                .get(drafted)
                .then()
                .body("allowedActions.find { it.act == 'submit' }.blockedBy", nullValue())
                .body("allowedActions.find { it.act == 'submit' }.until", equalTo(LATER.toString()));
        OSLO.submit(drafted).then().statusCode(201);
        OSLO.request().get(drafted).then().body("late", equalTo("extension"));
        OSLO.request().get(drafted + "/submission/snapshot").then().body("late", equalTo("extension"));
        OSLO.draft(call.id()).then().statusCode(201);
        BERGEN.draft(call.id()).then().statusCode(409);
        PROVIDER.request()
                .get(drafted + "/journal")
                .then()
                .body("items.action", hasItem("extend_deadline"))
                .body("items.find { it.action == 'extend_deadline' }.reason", equalTo("The service was down."));
        EventContract.verifySent(kafka, "spinn.extensions.v1", "no.spinn.extension.granted.v1");
    }

    @Test
    void theProviderReadsAllExtensionsAndAnApplicantItsOwn() {
        String extension =
                path(extend(Instant.now().plus(Duration.ofDays(400)), "So.").header("Location"));
        PROVIDER.request().get(extension).then().statusCode(200);
        OSLO.request().get(extension).then().statusCode(200).body("reason", equalTo("So."));
        BERGEN.request().get(extension).then().statusCode(404);
        BERGEN.request().get(extensions()).then().statusCode(404);
        PROVIDER.request().get(extensions()).then().body("items.applicant.organisation", contains("0192:958935420"));
    }

    @Test
    void anExtensionIsLaterAndGivenByTheProvider() {
        close();
        extend(PAST.plusSeconds(1), "So.")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/until"))
                .body("errors.code", contains("time_passed"));
        extend(LATER, " ").then().statusCode(422).body("errors.pointer", contains("/reason"));
        OSLO.act().body(extension(LATER, "So.")).post(extensions()).then().statusCode(404);
        call = aCall().closing(LATER.plus(Duration.ofDays(1)));
        call.publishTo(neighbours);
        extend(LATER, "So.").then().statusCode(422).body("errors.code", contains("not_later"));
    }

    @Test
    void theGracePeriodOfACallAcceptsLateApplications() {
        String drafted = OSLO.drafted(call.id());
        call.grace(Duration.ofHours(1));
        close();
        OSLO.request().get(drafted + "/validation").then().body("intake", equalTo("open"));
        OSLO.submit(drafted).then().statusCode(201);
        OSLO.request().get(drafted).then().body("late", equalTo("grace_period"));
        call.grace(Duration.ofMinutes(5)).publishTo(neighbours);
        OSLO.draft(call.id()).then().statusCode(409);
    }

    @Test
    void aReopenedCallTakesApplicationsAgain() {
        call.in("closed");
        close();
        OSLO.draft(call.id()).then().statusCode(409);
        call.closing(LATER).in("open").publishTo(neighbours);
        String submitted = OSLO.submitted(call.id());
        OSLO.request().get(submitted).then().body("late", nullValue());
    }

    private void close() {
        call.closing(PAST).publishTo(neighbours);
    }

    private Response extend(Instant until, String reason) {
        return PROVIDER.act().body(extension(until, reason)).post(extensions());
    }

    private String extensions() {
        return "/v1/calls/%s/extensions".formatted(call.id());
    }

    private static String extension(Instant until, String reason) {
        return "{\"organisation\":\"0192:958935420\",\"until\":\"%s\",\"reason\":\"%s\"}".formatted(until, reason);
    }
}
