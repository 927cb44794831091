package no.spinn.applications.record.journal.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.SchemaOwner;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithInfrastructure
class JournalResourceTest {

    @Inject
    Neighbours neighbours;

    private String application;

    @BeforeEach
    void begin() {
        Vocabularies.publishTo(neighbours);
        application = OSLO.submitted(aCall().publishTo(neighbours));
        PROVIDER.act().post(application + "/formal-check").then().statusCode(200);
    }

    @Test
    void listsActsInOrder() {
        for (Applicant reader : List.of(OSLO, PROVIDER)) {
            reader.request()
                    .get(application + "/journal")
                    .then()
                    .statusCode(200)
                    .body("items.action", equalTo(List.of("begin", "submit", "begin_formal_check")))
                    .body("items[1].consumer", equalTo("0192:958935420"))
                    .body("items[2].from", equalTo("submitted"))
                    .body("items[2].to", equalTo("formal_check"));
        }
    }

    @Test
    void isIntact() {
        OSLO.request()
                .get(application + "/journal/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("entries", equalTo(3))
                .body("brokenAt", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET consumer = '0192:964338531' WHERE object_id = '%s' AND action = 'submit'",
                "UPDATE audit_entry SET at = at - interval '1 microsecond' WHERE object_id = '%s' AND action = 'submit'",
                "DELETE FROM audit_entry WHERE object_id = '%s' AND action = 'submit'",
                "DELETE FROM audit_entry WHERE object_id = '%s' AND action = 'begin'"
            })
    void detectsTampering(String tampering) {
        String id = application.substring(application.lastIndexOf('/') + 1);
        SchemaOwner.execute(
                "ALTER TABLE audit_entry DISABLE TRIGGER USER",
                tampering.formatted(id),
                "ALTER TABLE audit_entry ENABLE TRIGGER USER");
        OSLO.request()
                .get(application + "/journal/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(false));
    }

    @Test
    void isNotForOthers() {
        BERGEN.request().get(application + "/journal").then().statusCode(404);
        BERGEN.request().get(application + "/journal/verification").then().statusCode(404);
    }
}
