package no.spinn.applications.barometer.api;

import static io.restassured.RestAssured.given;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import no.spinn.applications.barometer.Barometer;
import no.spinn.applications.barometer.Breakdown;
import no.spinn.applications.barometer.Dimension;
import no.spinn.applications.barometer.Financing;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.value.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decided applications of organisations that nobody else has, in a year that nobody else has. */
@QuarkusTest
@WithInfrastructure
class BarometerResourceTest {

    private static final String YEAR = "2031";

    @Inject
    Neighbours neighbours;

    @Inject
    EntityManager database;

    @Inject
    Barometer barometer;

    private UUID call = new UUID(0, 0);

    @BeforeEach
    void publish() {
        call = aCall().publishTo(neighbours);
        run("DELETE FROM application WHERE applicant LIKE '9999:%'");
    }

    @Test
    void countsHowProjectsArePaidFor() {
        for (int number = 0; number < 3; number++) {
            decided(number, "REJECTED", null, plan(100, 0));
            decided(number, "GRANTED", "40", plan(60, 0));
            decided(number, "GRANTED", "60", plan(0, 40));
        }
        assertThat(part().projects())
                .containsEntry(Financing.ENTIRELY_OWN_BUDGET, 3L)
                .containsEntry(Financing.PARTLY_EXTERNAL, 3L)
                .containsEntry(Financing.ENTIRELY_EXTERNAL, 3L);
    }

    @Test
    void doesNotCountWhatWasDeclinedAsExternal() {
        for (int number = 0; number < 3; number++) {
            decided(number, "GRANTED", "40", plan(60, 0));
        }
        run("UPDATE application SET state = 'DECLINED' WHERE applicant LIKE '9999:%'");
        assertThat(part().projects()).containsEntry(Financing.ENTIRELY_OWN_BUDGET, 3L);
    }

    @Test
    void isOpenToEverybodyAndSaysWhatItCounts() {
        given().header("Accept-Language", "en")
                .get("/v1/barometer")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age="))
                .body("definition", startsWith("As in Innovasjonsbarometeret"))
                .body("fewestOrganisations", equalTo(3))
                .body("references", hasSize(4))
                .body("references.percent", hasItems(57, 63, 33, 20));
        given().queryParam("by", "county")
                .get("/v1/barometer")
                .then()
                .statusCode(200)
                .body("by", equalTo("county"));
        given().queryParam("by", "applicant").get("/v1/barometer").then().statusCode(400);
    }

    private Breakdown.Part part() {
        return QuarkusTransaction.requiringNew().call(() -> barometer.by(Dimension.YEAR)).parts().stream()
                .filter(part -> part.values().equals(List.of(YEAR)))
                .findFirst()
                .orElseThrow();
    }

    private void decided(int organisation, String outcome, @Nullable String granted, String budget) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                                INSERT INTO application (id, version, call_id, applicant, state, facts, answers, budget, language, created_at, changed_at,
                                    submitted_at, criteria_version, snapshot_sha256, outcome, decided_at, granted_amount, granted_currency)
                                VALUES (:id, 1, :call, :applicant, :outcome, '{}', '{}', cast(:budget AS jsonb), 'NB', now(), now(), now(), 1, 'x', :outcome,
                                    '2031-06-01T12:00:00Z', cast(:granted AS numeric), :currency)""")
                        .setParameter("id", Ids.next())
                        .setParameter("call", call)
                        .setParameter("applicant", "9999:org" + organisation)
                        .setParameter("outcome", outcome)
                        .setParameter("budget", budget)
                        .setParameter("granted", granted)
                        .setParameter("currency", granted == null ? null : "NOK")
                        .executeUpdate());
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }

    private static String plan(int own, int other) {
        return """
                {"costs":[{"type":"travel","amount":{"amount":"100.00","currency":"NOK"}}],
                 "financing":[{"source":"own_share","amount":{"amount":"%d.00","currency":"NOK"}},
                  {"source":"other","amount":{"amount":"%d.00","currency":"NOK"}}]}""".formatted(own, other);
    }
}
