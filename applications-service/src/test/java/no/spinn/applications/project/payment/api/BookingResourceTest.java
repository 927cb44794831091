package no.spinn.applications.project.payment.api;

import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Project;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.time.OsloDays;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money is recorded once, on a day on which it can have moved. */
@QuarkusTest
@WithInfrastructure
class BookingResourceTest {

    private static final LocalDate TODAY = LocalDate.now(OsloDays.OSLO);

    @Inject
    Neighbours neighbours;

    @Inject
    EntityManager database;

    private String application = "";

    @BeforeEach
    void begin() {
        Vocabularies.publishTo(neighbours);
        application = Project.started(aCall().publishTo(neighbours));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-1234", " 2027-1234\\t"})
    void recordsAPaymentOnce(String again) {
        pay("1000.00", TODAY, "2027-1234").then().statusCode(201);
        pay("1000.00", TODAY, again)
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-APP-0077"))
                .body("errors.pointer", contains("/reference"));
        pay("1000.00", TODAY, "2027-1235").then().statusCode(201);
        PROVIDER.request().get(application + "/payments").then().body("items", hasSize(2));
        PROVIDER.request().get(application + "/follow-up").then().body("paid.amount", equalTo("2000.00"));
    }

    @Test
    void recordsAPaymentOnceConcurrently() throws InterruptedException, ExecutionException {
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService clerks = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                answers.add(clerks.submit(() -> pay("1000.00", TODAY, "2027-1").statusCode()));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void recordsAReversedPaymentAgain() {
        String wrong =
                pay("1000.00", TODAY, "2027-2").then().statusCode(201).extract().path("id");
        PROVIDER.act()
                .body("{\"reason\":\"Wrong amount.\"}")
                .post("%s/payments/%s/reversal".formatted(application, wrong))
                .then()
                .statusCode(200);
        pay("100.00", TODAY, "2027-2").then().statusCode(201);
        pay("100.00", TODAY, "2027-2").then().statusCode(409);
    }

    @Test
    void recordsTheSameReferenceForAnotherGrant() {
        pay("1000.00", TODAY, "2027-3").then().statusCode(201);
        application = Project.started(aCall().publishTo(neighbours));
        pay("1000.00", TODAY, "2027-3").then().statusCode(201);
    }

    @Test
    void refusesAPaymentBeforeTheGrantAndAfterToday() {
        for (LocalDate day : List.of(TODAY.plusDays(1), TODAY.minusDays(1))) {
            pay("1000.00", day, "2027-4")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/paidOn"))
                    .body("errors.code", contains("out_of_range"));
        }
        grantedOn(TODAY.minusDays(10));
        pay("1000.00", TODAY.minusDays(11), "2027-4").then().statusCode(422);
        pay("1000.00", TODAY.minusDays(10), "2027-4").then().statusCode(201);
    }

    @Test
    void recordsARepaymentOnceFromTheFirstPaymentOn() {
        grantedOn(TODAY.minusDays(10));
        pay("1000.00", TODAY.minusDays(5), "2027-5").then().statusCode(201);
        PROVIDER.act().body("""
            {"amount":{"amount":"500.00","currency":"NOK"},"reason":"Not spent","dueOn":"2099-01-01"}\
            """).post(application + "/repayment").then().statusCode(201);
        receive("100.00", TODAY.minusDays(6), "2027-6")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/receivedOn"));
        receive("100.00", TODAY.plusDays(1), "2027-6").then().statusCode(422);
        receive("100.00", TODAY.minusDays(5), "2027-6").then().statusCode(200);
        receive("100.00", TODAY, "2027-6")
                .then()
                .statusCode(409)
                .body("code", equalTo("SPINN-APP-0077"))
                .body("errors.pointer", contains("/reference"));
        receive("100.00", TODAY, "2027-7").then().statusCode(200).body("receipts", hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({
        "nb, det gjenstår bare 1\u00a0500\u00a0000\u00a0kr av milepælen, dagen må være fra",
        "nn, det står berre att 1\u00a0500\u00a0000\u00a0kr av milepælen, dagen må vere frå",
        "en, 'only NOK\u00a01,500,000 of the milestone are left', the day must be from"
    })
    void saysInTheLanguageOfTheCallerWhatIsWrong(String language, String amount, String day) {
        PROVIDER.act()
                .header("Accept-Language", language)
                .body(Project.payment("start", "1500000.01", TODAY.plusDays(1), "2027-8"))
                .post(application + "/payments")
                .then()
                .statusCode(422)
                .header("Content-Language", containsString(language))
                .body("errors.code", contains("beyond_milestone", "out_of_range"))
                .body("errors[0].detail", equalTo(amount))
                .body("errors[1].detail", startsWith(day));
    }

    /** Whatever a program does, the indexes hold. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO payment (id, application_id, milestone, amount, currency, paid_on, reference,"
                        + " recorded_at) SELECT gen_random_uuid(), application_id, milestone, amount, currency, paid_on,"
                        + " reference, recorded_at FROM payment WHERE application_id = ?1",
                "INSERT INTO repayment_receipt (id, application_id, amount, received_on, reference, recorded_at) "
                        + "SELECT gen_random_uuid(), application_id, amount, received_on, reference, recorded_at "
                        + "FROM repayment_receipt WHERE application_id = ?1"
            })
    void holdsAReferenceByAnIndex(String copy) {
        recordsARepaymentOnceFromTheFirstPaymentOn();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> execute(copy, id())))
                .isInstanceOf(ConstraintViolationException.class);
    }

    private void grantedOn(LocalDate day) {
        QuarkusTransaction.requiringNew()
                .run(() -> execute(
                        "UPDATE application SET decided_at = decided_at - (interval '1 day' * %d) WHERE id = ?1"
                                .formatted(TODAY.toEpochDay() - day.toEpochDay()),
                        id()));
    }

    private void execute(String sql, UUID id) {
        database.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }

    private UUID id() {
        return UUID.fromString(application.substring(application.lastIndexOf('/') + 1));
    }

    private Response pay(String amount, LocalDate day, String reference) {
        return PROVIDER.act()
                .body(Project.payment("start", amount, day, reference))
                .post(application + "/payments");
    }

    private Response receive(String amount, LocalDate day, String reference) {
        return PROVIDER.act().body(Project.receipt(amount, day, reference)).post(application + "/repayment/receipts");
    }
}
