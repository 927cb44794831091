package no.spinn.instruments.catalogue.call;

import static io.restassured.RestAssured.given;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.anInstrument;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.callUnder;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.draft;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.id;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.publish;
import static no.spinn.instruments.catalogue.instrument.api.InstrumentRequests.schedule;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.kit.schema.SchemaCurrent;
import no.spinn.kit.testing.WithInfrastructure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class DeriveTermCriteriaTest {

    @Inject
    DeriveTermCriteria derive;

    @Inject
    EntityManager database;

    @Test
    void limitsACallFromBeforeTermsWereCriteriaToTheRegionsOfItsInstrument() {
        Map<String, @Nullable Object> instrument = anInstrument();
        instrument.put("regions", List.of("46", "11"));
        Response call = schedule(callUnder(publish(draft(instrument))));
        forgetTerms(UUID.fromString(id(call)));

        derive.atStart(new SchemaCurrent());

        given().get("/v1/calls/" + id(call))
                .then()
                .statusCode(200)
                .body("regions", equalTo(List.of("46", "11")))
                .body("criteria.key", hasItem("terms.regions"))
                .body("criteria.key", not(hasItem("terms.themes")));
    }

    /** Stores the call as version 1.0 did. */
    private void forgetTerms(UUID call) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "UPDATE call SET term_criteria = NULL, terms = jsonb_set(terms, '{audience,regions}',"
                                        + " '[]') WHERE id = ?1")
                        .setParameter(1, call)
                        .executeUpdate());
    }
}
