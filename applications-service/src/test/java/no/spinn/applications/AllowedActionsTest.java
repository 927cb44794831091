package no.spinn.applications;

import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import no.spinn.applications.testdata.AllowedActsMatrix;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.CallBuilder;
import no.spinn.applications.testdata.Handling;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Project;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An application says what its caller may do, and that is what its caller may do. */
@QuarkusTest
@WithInfrastructure
class AllowedActionsTest {

    @Inject
    Neighbours neighbours;

    @BeforeEach
    void publishVocabulary() {
        Vocabularies.publishTo(neighbours);
    }

    @Test
    void whatIsListedWorksAndWhatIsNotListedIsRefused() {
        AllowedActsMatrix.verify(neighbours);
    }

    @Test
    void anActHasAnOperationATitleAndADeadline() {
        Instant deadline = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        String application = OSLO.drafted(aCall().closing(deadline).publishTo(neighbours));
        action(OSLO, application, "submit")
                .body("method", equalTo("POST"))
                .body("href", equalTo(application + "/submission"))
                .body("title", equalTo("Submit the application"))
                .body("until", equalTo(deadline.toString()))
                .body("blockedBy", nullValue());
        OSLO.request()
                .header("Accept-Language", "nn")
                .get(application)
                .then()
                .body("allowedActions.find { it.act == 'submit' }.title", equalTo("Send inn søknaden"));
        OSLO.request().get("/v1/applications?limit=1").then().body("items[0].allowedActions.act", hasItem("submit"));
    }

    @Test
    void aSubmissionIsBlockedByAnIncompleteDraftAndByTheCall() {
        CallBuilder call = aCall().opening(Instant.now().plus(Duration.ofDays(1)));
        UUID id = call.publishTo(neighbours);
        String application = OSLO.drafted(id);
        blocked(OSLO, application, "submit", "call_not_open");
        OSLO.change(application, "{\"title\":null}").then().statusCode(200);
        action(OSLO, application, "submit")
                .body("blockedBy.code", contains("call_not_open", "incomplete"))
                .body("blockedBy[0].text", equalTo("the call is not open yet"));
        call.in("cancelled").publishTo(neighbours);
        action(OSLO, application, "submit").body("blockedBy.code", contains("call_cancelled", "incomplete"));
    }

    @Test
    void anAppealIsBlockedWithoutARightAndAfterAnotherOne() {
        blocked(
                OSLO,
                Handling.rejected(aCall().withoutAppeal().publishTo(neighbours)),
                "file_appeal",
                "not_appealable");
        String application = Handling.rejected(aCall().publishTo(neighbours));
        action(OSLO, application, "file_appeal").body("until", nullValue()).body("blockedBy", nullValue());
        String notice = OSLO.request().get(application + "/notices").path("items[0].id");
        OSLO.act()
                .post("%s/notices/%s/arrival".formatted(application, notice))
                .then()
                .statusCode(200);
        action(OSLO, application, "file_appeal").body("until", notNullValue());
        OSLO.act()
                .body("{\"grounds\":\"The collaboration was not seen.\"}")
                .post(application + "/appeal")
                .then()
                .statusCode(201);
        blocked(OSLO, application, "file_appeal", "already_appealed");
    }

    @Test
    void aGrantIsBlockedByASpentBudgetAndByAMissingDeclaration() {
        UUID small = aCall().granting(1_000_000).publishTo(neighbours);
        String application = Handling.recommended(small);
        blocked(PROVIDER, application, "grant", "beyond_budget");
        action(PROVIDER, application, "grant_partially").body("blockedBy", nullValue());

        String aided = Handling.recommended(aCall().grantingAid("de_minimis").publishTo(neighbours));
        blocked(PROVIDER, aided, "grant", "de_minimis_undeclared");
        OSLO.request()
                .body("{\"aid\":[]}")
                .put(aided + "/de-minimis-declaration")
                .then()
                .statusCode(200);
        action(PROVIDER, aided, "grant").body("blockedBy", nullValue());
    }

    @Test
    void anAgreementIsAcceptedWhenItIsWrittenAndNoAppealIsPending() {
        String application = Handling.granted(aCall().publishTo(neighbours));
        blocked(OSLO, application, "accept", "no_agreement");
        Project.write(application, Project.terms()).then().statusCode(200);
        action(OSLO, application, "accept").body("blockedBy", nullValue());
        OSLO.act()
                .body("{\"grounds\":\"x\"}")
                .post(application + "/appeal")
                .then()
                .statusCode(201);
        blocked(OSLO, application, "accept", "appeal_pending");
    }

    @Test
    void aReportHasItsOwnActionAndDeadline() {
        String application = Project.started(aCall().publishTo(neighbours));
        OSLO.request()
                .get(application)
                .then()
                .body(
                        "allowedActions.findAll { it.act == 'deliver_report' }.href",
                        contains(application + "/reports/progress/delivery", application + "/reports/final/delivery"))
                .body(
                        "allowedActions.find { it.href.endsWith('final/delivery') }.blockedBy.code",
                        contains("reports_missing"))
                .body("allowedActions.find { it.href.endsWith('progress/delivery') }.until", notNullValue());
    }

    @Test
    void aCallerSeesItsOwnActsAlone() {
        String application = OSLO.submitted(aCall().publishTo(neighbours));
        PROVIDER.request().get(application).then().body("allowedActions.act", hasItem("begin_formal_check"));
        OSLO.request().get(application).then().body("allowedActions.act", not(hasItem("begin_formal_check")));
    }

    private static ValidatableResponse action(Applicant caller, String application, String act) {
        ValidatableResponse answer = caller.request()
                .header("Accept-Language", "en")
                .get(application)
                .then()
                .statusCode(200);
        assertThat(answer.extract().<String>path("allowedActions.find { it.act == '%s' }.act".formatted(act)))
                .isEqualTo(act);
        return answer.rootPath("allowedActions.find { it.act == '%s' }".formatted(act));
    }

    private static void blocked(Applicant caller, String application, String act, String code) {
        action(caller, application, act).body("blockedBy.code", contains(code));
    }
}
