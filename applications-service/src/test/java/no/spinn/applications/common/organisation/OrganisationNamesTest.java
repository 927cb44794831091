package no.spinn.applications.common.organisation;

import static no.spinn.applications.testdata.CallBuilder.aCall;
import static no.spinn.kit.testing.RegisterStandIn.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.CallBuilder;
import no.spinn.applications.testdata.Handling;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.organisationname.FetchNames;
import no.spinn.kit.sql.Sql;
import no.spinn.kit.testing.FromInfrastructure;
import no.spinn.kit.testing.RegisterStandIn;
import no.spinn.kit.testing.RegisterStandIn.Answer;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names of the register where an organisation states none. No other organisation than those of this test gets a name. */
@QuarkusTest
@WithInfrastructure
class OrganisationNamesTest {

    /** In the extract of public organisations; no other test uses it. */
    private static final Applicant UTSIRA = new Applicant("964979901");

    @FromInfrastructure
    RegisterStandIn register;

    @Inject
    Neighbours neighbours;

    @Inject
    FetchNames fetch;

    @Inject
    Sql database;

    private CallBuilder call = aCall();

    @BeforeEach
    void publish() {
        Vocabularies.publishTo(neighbours);
        call = aCall();
        call.publishTo(neighbours);
        register.reset();
        register.answers(Applicant.OSLO.organisationNumber(), Answer.of(404, ""));
        fetch.run();
    }

    @AfterEach
    void reset() {
        register.reset();
    }

    @Test
    void theRegisteredNameFillsIn() {
        Applicant applicant = Applicant.another();
        register.answers(applicant.organisationNumber(), named(applicant, "EIN KOMMUNE"));
        String application = applicant.drafted(call.id());
        applicantOf(applicant).body("name", nullValue());

        fetch.run();

        applicantOf(applicant).body("name", equalTo("EIN KOMMUNE"));
        applicant.submit(application).then().statusCode(201);
        Handling.decide(
                        Handling.ready(application),
                        "{\"outcome\":\"rejected\",\"summary\":\"Others were better.\",\"reasons\":[]}")
                .then()
                .statusCode(201);
        applicant
                .request()
                .get(letter(applicant, application))
                .then()
                .body("receiver", equalTo("EIN KOMMUNE (%s)".formatted(applicant.organisationNumber())));
    }

    @Test
    void theNameThatAnApplicantStatesIsItsName() {
        Applicant applicant = Applicant.another();
        register.answers(applicant.organisationNumber(), named(applicant, "EIN KOMMUNE"));
        String application = applicant.drafted(call.id());
        applicant.change(application, "{\"applicantName\":\"Kommunen\"}").then().statusCode(200);
        fetch.run();
        applicantOf(applicant).body("name", equalTo("Kommunen"));
    }

    @Test
    void nobodyIsAskedTwiceInAMonth() {
        Applicant applicant = Applicant.another();
        register.answers(applicant.organisationNumber(), named(applicant, "EIN KOMMUNE"));
        applicant.drafted(call.id());
        fetch.run();
        register.answers(applicant.organisationNumber(), named(applicant, "EIN ANNAN KOMMUNE"));
        fetch.run();
        assertThat(register.questions()).containsOnlyOnce(applicant.organisationNumber());

        makeDue(applicant);
        fetch.run();
        applicantOf(applicant).body("name", equalTo("EIN ANNAN KOMMUNE"));
    }

    @Test
    void aNameStaysWhenTheRegisterNoLongerHasIt() {
        Applicant applicant = Applicant.another();
        register.answers(applicant.organisationNumber(), named(applicant, "EIN KOMMUNE"));
        applicant.drafted(call.id());
        fetch.run();
        register.answers(applicant.organisationNumber(), Answer.of(410, ""));
        makeDue(applicant);
        fetch.run();
        applicantOf(applicant).body("name", equalTo("EIN KOMMUNE"));
    }

    @Test
    void theExtractStandsInWhileTheRegisterIsDownAndTheRegisterIsAskedMoreAndMoreSeldom() {
        UTSIRA.drafted(call.id());
        Applicant unknown = Applicant.another();
        unknown.drafted(call.id());
        register.answersOthers(Answer.of(500, ""));

        fetch.run();

        applicantOf(UTSIRA).body("name", equalTo("Utsira kommune"));
        applicantOf(unknown).body("name", nullValue());
        assertThat(stored("source", UTSIRA)).isEqualTo("bundled");
        assertThat(minutesUntilDue(unknown)).isBetween(4, 5);
        makeDue(unknown);
        fetch.run();
        assertThat(minutesUntilDue(unknown)).isBetween(9, 10);

        register.answersOthers(Answer.of(404, ""));
        register.answers(UTSIRA.organisationNumber(), named(UTSIRA, "UTSIRA ØYKOMMUNE"));
        makeDue(UTSIRA);
        fetch.run();
        applicantOf(UTSIRA).body("name", equalTo("UTSIRA ØYKOMMUNE"));
        assertThat(stored("source", UTSIRA)).isEqualTo("enhetsregisteret");
    }

    /** The applicant of the only task that the applicant has: to submit its draft. */
    private static ValidatableResponse applicantOf(Applicant applicant) {
        return applicant
                .request()
                .get("/v1/tasks?kind=submit_application")
                .then()
                .statusCode(200)
                .rootPath("items[0].application.applicant");
    }

    private static String letter(Applicant applicant, String application) {
        String notice = applicant.request().get(application + "/notices").path("items[0].id");
        return "%s/notices/%s/letter".formatted(application, notice);
    }

    private void makeDue(Applicant applicant) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.execute(
                        "UPDATE organisation_name SET ask_at = now() WHERE number = ?",
                        applicant.organisationNumber()));
    }

    private int minutesUntilDue(Applicant applicant) {
        String minutes = "floor(extract(epoch FROM ask_at - now()) / 60)::integer::text";
        return Integer.parseInt(stored(minutes, applicant));
    }

    private String stored(String expression, Applicant applicant) {
        List<String> rows = QuarkusTransaction.requiringNew()
                .call(() -> database.list(
                        "SELECT %s FROM organisation_name WHERE number = ?".formatted(expression),
                        row -> row.getString(1),
                        applicant.organisationNumber()));
        return rows.getFirst();
    }

    private static Answer named(Applicant applicant, String name) {
        return Answer.of(200, unit(applicant.organisationNumber(), name, "KOMM", ""));
    }
}
