package no.spinn.applications.handling.appeal.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.handling.notice.AppealPeriod;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.CallBuilder;
import no.spinn.applications.testdata.Handling;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Project;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class AppealResourceTest {

    private static final Applicant BODY = new Applicant("123456785");
    private static final String GROUNDS = """
            {"grounds":"The collaboration was not seen."}""";
    private static final String UPHELD = """
            {"outcome":"upheld","reasons":"It was."}""";
    private static final String REVERSED = """
            {"outcome":"reversed","reasons":"It was not."}""";
    private static final String FORWARDING = """
            {"statement":"We uphold our decision."}""";

    @Inject
    Neighbours neighbours;

    @Inject
    EntityManager database;

    @BeforeEach
    void publishVocabulary() {
        Vocabularies.publishTo(neighbours);
    }

    @Test
    void goesFromTheApplicantViaTheProviderToTheAppealBody() {
        String application = Handling.rejected(aCall().publishTo(neighbours));
        BODY.request().get(application).then().statusCode(404);
        appeal(application)
                .then()
                .statusCode(201)
                .body("state", equalTo("filed"))
                .body("subject", equalTo("decision"));
        act(PROVIDER, application, "reconsideration", UPHELD)
                .then()
                .statusCode(200)
                .body("state", equalTo("upheld"));
        BODY.request().get(application + "/appeal").then().statusCode(404);

        act(PROVIDER, application, "forwarding", FORWARDING)
                .then()
                .statusCode(200)
                .body("state", equalTo("forwarded"));

        BODY.request().get(application + "/appeal").then().statusCode(200).body("grounds", notNullValue());
        BODY.request().get(application + "/journal").then().statusCode(200);
        BODY.request().get(application + "/decision").then().statusCode(200);
        BODY.request().get("/v1/appeals").then().body("items[0].applicationId", equalTo(id(application)));
        act(PROVIDER, application, "outcome", UPHELD).then().statusCode(403);
        act(OSLO, application, "outcome", UPHELD).then().statusCode(403);
        act(BERGEN, application, "outcome", UPHELD).then().statusCode(404);

        act(BODY, application, "outcome", UPHELD)
                .then()
                .statusCode(200)
                .body("state", equalTo("decided"))
                .body("outcome", equalTo("upheld"));

        OSLO.request().get(application).then().body("state", equalTo("rejected"));
        OSLO.request()
                .queryParam("limit", 200)
                .get(application + "/journal")
                .then()
                .body("items.action", hasItems("file_appeal", "uphold_decision", "forward_appeal", "decide_appeal"));
    }

    @Test
    void reopensTheApplicationWhenTheDecisionIsReversed() {
        String application = Handling.partiallyGranted(aCall().publishTo(neighbours));
        appeal(application);
        act(PROVIDER, application, "reconsideration", UPHELD);
        act(PROVIDER, application, "forwarding", FORWARDING);
        act(BODY, application, "outcome", REVERSED.replace("reversed", "annulled"))
                .then()
                .statusCode(200);

        OSLO.request()
                .get(application)
                .then()
                .body("state", equalTo("recommended"))
                .body("decision", nullValue());
        Handling.decide(application, "{\"outcome\":\"rejected\",\"summary\":\"Still.\",\"reasons\":[]}")
                .then()
                .statusCode(201);
        OSLO.request()
                .get(application + "/decisions")
                .then()
                .body("items", hasSize(2))
                .body("items[0].supersededAt", notNullValue())
                .body("items[1].supersededAt", nullValue());
        OSLO.request().get(application + "/notices").then().body("items", hasSize(2));
        appeal(application).then().statusCode(201);
        OSLO.request().get(application + "/appeals").then().body("items", hasSize(2));
    }

    @Test
    void reversesADismissal() {
        String application = Handling.dismissed(aCall().publishTo(neighbours));
        appeal(application).then().statusCode(201).body("subject", equalTo("dismissal"));

        act(PROVIDER, application, "reconsideration", REVERSED)
                .then()
                .statusCode(200)
                .body("state", equalTo("reversed"));

        OSLO.request().get(application).then().body("state", equalTo("formal_check"));
        OSLO.request().get(application + "/dismissal").then().statusCode(404);
        PROVIDER.act()
                .body("{\"reason\":\"It is late, too.\"}")
                .post(application + "/dismissal")
                .then()
                .statusCode(201);
        OSLO.request().get(application + "/dismissal").then().body("reason", equalTo("It is late, too."));
    }

    @Test
    void isInTimeUntilTheEndOfTheLastDay() {
        String application = Handling.rejected(aCall().publishTo(neighbours));
        Instant lateByAMinute = arrivalWhoseTimeEnds(Instant.now().minusSeconds(60));
        arrived(application, lateByAMinute);
        appeal(application)
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-APP-0062"))
                .body(
                        "detail",
                        containsString(AppealPeriod.end(lateByAMinute, 3).toString()));
        arrived(
                application,
                arrivalWhoseTimeEnds(Instant.now().minusSeconds(60)).plusSeconds(8 * 86_400));
        appeal(application).then().statusCode(201);
    }

    @Test
    void statesTheDeadlineOnceTheNoticeHasArrived() {
        String application = Handling.rejected(aCall().publishTo(neighbours));
        String notice = OSLO.request()
                .get(application + "/notices")
                .then()
                .body("items[0].subject", equalTo("decision"))
                .body("items[0].arrivedAt", nullValue())
                .body("items[0].appeal.deadline", nullValue())
                .body("items[0].appeal.weeks", equalTo(3))
                .body("items[0].appeal.body", equalTo("0192:123456785"))
                .extract()
                .path("items[0].id");
        String arrival = "%s/notices/%s/arrival".formatted(application, notice);
        BERGEN.act().post(arrival).then().statusCode(404);
        OSLO.act()
                .body("{\"arrivedAt\":\"2020-01-01T00:00:00Z\"}")
                .post(arrival)
                .then()
                .statusCode(422);
        PROVIDER.act()
                .body("{\"arrivedAt\":\"2020-01-01T00:00:00Z\"}")
                .post(arrival)
                .then()
                .statusCode(422);
        PROVIDER.act()
                .body("{\"arrivedAt\":\"2099-01-01T00:00:00Z\"}")
                .post(arrival)
                .then()
                .statusCode(422);

        OSLO.act().post(arrival).then().statusCode(200).body("appeal.deadline", notNullValue());

        PROVIDER.act().body("{\"arrivedAt\":null}").post(arrival).then().statusCode(409);
    }

    @Test
    void isRefusedWithTheReasonWhenTheInstrumentAllowsNoAppeal() {
        String application = Handling.rejected(aCall().withoutAppeal().publishTo(neighbours));
        appeal(application)
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-APP-0061"))
                .body("errors[0].detail", equalTo("Dette er ikke et enkeltvedtak."));
        OSLO.request()
                .header("Accept-Language", "en")
                .get(application + "/notices")
                .then()
                .body("items[0].appeal.appealable", equalTo(false))
                .body("items[0].appeal.notAppealable", equalTo("This is no individual decision."));
    }

    @Test
    void requiresTheProviderToNameAnAppealBodyThatIsNotStated() {
        String application = Handling.rejected(aCall().withoutRules().publishTo(neighbours));
        OSLO.request()
                .get(application + "/notices")
                .then()
                .body("items[0].appeal.appealable", equalTo(true))
                .body("items[0].appeal.body", nullValue())
                .body("items[0].appeal.bodyName", equalTo("nærmeste overordnede forvaltningsorgan"))
                .body("items[0].appeal.legalBasis", equalTo("forvaltningsloven § 28"))
                .body("items[0].appeal.access", equalTo("forvaltningsloven §§ 18 og 19"))
                .body("items[0].appeal.act", startsWith("forvaltningsloven (lov 10. februar 1967"));
        appeal(application).then().statusCode(201);
        act(PROVIDER, application, "reconsideration", UPHELD);
        act(PROVIDER, application, "forwarding", FORWARDING)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/appealBody"));
        act(PROVIDER, application, "forwarding", "{\"statement\":\"x\",\"appealBody\":\"0192:123456785\"}")
                .then()
                .statusCode(200)
                .body("appealBody.organisation", equalTo("0192:123456785"));
    }

    @Test
    void cannotBeDecidedByTheApplicant() {
        String application = Handling.rejected(aCall().withoutRules().publishTo(neighbours));
        appeal(application);
        act(PROVIDER, application, "reconsideration", UPHELD);
        act(PROVIDER, application, "forwarding", "{\"statement\":\"x\",\"appealBody\":\"0192:958935420\"}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("own_case"));
    }

    @Test
    void isVisibleToTheAppealBodyOnceItIsForwarded() {
        String application = Handling.rejected(aCall().publishTo(neighbours));
        appeal(application);
        act(PROVIDER, application, "reconsideration", UPHELD);
        act(PROVIDER, application, "forwarding", FORWARDING);
        act(BODY, application, "outcome", REVERSED).then().statusCode(200);
        Handling.decide(application, "{\"outcome\":\"rejected\",\"summary\":\"Still.\",\"reasons\":[]}");
        appeal(application).then().statusCode(201);

        BODY.request()
                .get(application + "/appeals")
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("decided"));
        BODY.request().get(application + "/appeal").then().body("state", equalTo("decided"));
        OSLO.request().get(application + "/appeals").then().body("items", hasSize(2));
        BODY.request()
                .queryParam("state", "filed")
                .get("/v1/appeals")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void followsTheRulesInTheNotice() {
        CallBuilder call = aCall();
        String application = Handling.rejected(call.publishTo(neighbours));
        call.withoutAppeal().publishTo(neighbours);
        OSLO.request().get(application + "/notices").then().body("items[0].appeal.appealable", equalTo(true));
        appeal(application).then().statusCode(201);
    }

    @Test
    void canBeFiledOnceUnlessItIsWithdrawn() {
        String application = Handling.rejected(aCall().publishTo(neighbours));
        appeal(application).then().statusCode(201);
        appeal(application).then().statusCode(409).body("code", equalTo("SPINN-APP-0063"));
        OSLO.act()
                .post(application + "/appeal/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));
        OSLO.act().post(application + "/appeal/withdrawal").then().statusCode(409);
        act(PROVIDER, application, "reconsideration", UPHELD).then().statusCode(409);
        appeal(application).then().statusCode(201);
    }

    @Test
    void isPossibleAgainstAFullGrantWhoseConditionsBurden() {
        String application = Handling.granted(aCall().publishTo(neighbours));
        OSLO.request().get(application + "/notices").then().body("items[0].appeal.appealable", equalTo(true));
        appeal(application).then().statusCode(201).body("subject", equalTo("decision"));
        Project.write(application, Project.terms()).then().statusCode(200);
        Project.accept(application).then().statusCode(409).body("code", equalTo("SPINN-APP-0072"));
        act(PROVIDER, application, "reconsideration", REVERSED).then().statusCode(200);
        OSLO.request().get(application).then().body("state", equalTo("recommended"));
        OSLO.request()
                .get(application + "/notices")
                .then()
                .body("items[0].appeal.appealable", equalTo(false))
                .body("items[0].appeal.notAppealable", equalTo("Avgjørelsen er omgjort og gjelder ikke lenger."));
    }

    /** The notice says so, too: it never promises what is refused. */
    @Test
    void isOverOnceTheGrantIsAcceptedOrDeclined() {
        UUID call = aCall().publishTo(neighbours);
        String accepted = Handling.granted(call);
        Project.write(accepted, Project.terms()).then().statusCode(200);
        Project.accept(accepted).then().statusCode(200);
        String declined = Handling.partiallyGranted(call);
        OSLO.act()
                .body("{\"reason\":\"No people.\"}")
                .post(declined + "/agreement/refusal")
                .then()
                .statusCode(200);
        for (String application : List.of(accepted, declined)) {
            appeal(application).then().statusCode(409).body("code", equalTo("SPINN-APP-0008"));
            OSLO.request()
                    .header("Accept-Language", "en")
                    .get(application + "/notices")
                    .then()
                    .body("items[0].appeal.appealable", equalTo(false))
                    .body("items[0].appeal.notAppealable", startsWith("You have accepted or declined the grant."));
        }
    }

    @Test
    void isPossibleOnlyAgainstADecisionInForce() {
        UUID call = aCall().publishTo(neighbours);
        for (String application : List.of(OSLO.submitted(call), Handling.recommended(call))) {
            appeal(application).then().statusCode(409).body("code", equalTo("SPINN-APP-0008"));
        }
        String rejected = Handling.rejected(call);
        PROVIDER.act().body(GROUNDS).post(rejected + "/appeal").then().statusCode(403);
        BERGEN.act().body(GROUNDS).post(rejected + "/appeal").then().statusCode(404);
        OSLO.act().body("{\"grounds\":\" \"}").post(rejected + "/appeal").then().statusCode(422);
        OSLO.request().get(rejected + "/appeal").then().statusCode(404);
    }

    @Test
    void takesItsStepsInOrder() {
        String application = Handling.rejected(aCall().publishTo(neighbours));
        act(PROVIDER, application, "reconsideration", UPHELD).then().statusCode(404);
        appeal(application);
        act(PROVIDER, application, "forwarding", FORWARDING).then().statusCode(409);
        act(OSLO, application, "reconsideration", UPHELD).then().statusCode(403);
        act(PROVIDER, application, "reconsideration", UPHELD).then().statusCode(200);
        act(PROVIDER, application, "reconsideration", REVERSED).then().statusCode(409);
        act(PROVIDER, application, "forwarding", FORWARDING).then().statusCode(200);
        act(BODY, application, "outcome", UPHELD).then().statusCode(200);
        act(BODY, application, "outcome", UPHELD).then().statusCode(409);
        OSLO.act().post(application + "/appeal/withdrawal").then().statusCode(409);
    }

    private static Response appeal(String application) {
        return OSLO.act().body(GROUNDS).post(application + "/appeal");
    }

    private static Response act(Applicant by, String application, String act, String body) {
        return by.act().body(body).post("%s/appeal/%s".formatted(application, act));
    }

    /** Returns the latest arrival, by whole days, whose appeal period of three weeks has ended at that time. */
    private static Instant arrivalWhoseTimeEnds(Instant before) {
        Instant arrived = before;
        while (AppealPeriod.end(arrived, 3).isAfter(before)) {
            arrived = arrived.minusSeconds(86_400);
        }
        return arrived;
    }

    /**
     * Changes the rows as if the notice had been sent and had arrived then, because the test cannot change the clock.
     */
    private void arrived(String application, Instant at) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "UPDATE notice SET sent_at = :at, arrived_at = :at WHERE application_id = :application")
                        .setParameter("at", at)
                        .setParameter("application", UUID.fromString(id(application)))
                        .executeUpdate());
    }

    private static String id(String application) {
        return application.substring(application.lastIndexOf('/') + 1);
    }
}
