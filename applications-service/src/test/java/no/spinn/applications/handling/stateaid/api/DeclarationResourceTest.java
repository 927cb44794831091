package no.spinn.applications.handling.stateaid.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.Handling;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class DeclarationResourceTest {

    private static final String AID = """
            {"grantor":"Vestland fylkeskommune","amountEur":"25000.5","grantedOn":"2025-02-14"}""";

    @Inject
    Neighbours neighbours;

    @BeforeEach
    void publishVocabulary() {
        Vocabularies.publishTo(neighbours);
    }

    @Test
    void isMadeInTheDraftAndReadByTheProviderOnceItIsSubmitted() {
        String application = OSLO.drafted(aCall().publishTo(neighbours));
        OSLO.request().get(at(application)).then().statusCode(404).body("code", equalTo("SPINN-APP-0082"));

        declare(OSLO, application, AID).then().statusCode(200).body("aid.amountEur", contains("25000.50"));

        PROVIDER.request().get(at(application)).then().statusCode(404);
        OSLO.submit(application).then().statusCode(201);
        for (Applicant reader : new Applicant[] {OSLO, PROVIDER}) {
            String tag = reader.request()
                    .get(at(application))
                    .then()
                    .statusCode(200)
                    .body("aid.grantor", contains("Vestland fylkeskommune"))
                    .extract()
                    .header("ETag");
            reader.request()
                    .header("If-None-Match", tag)
                    .get(at(application))
                    .then()
                    .statusCode(304);
        }
        BERGEN.request().get(at(application)).then().statusCode(404);
        OSLO.request().get(application + "/journal").then().body("items.action", hasItem("declare_de_minimis"));
    }

    @Test
    void isMadeByTheApplicantOnly() {
        String application = OSLO.submitted(aCall().publishTo(neighbours));
        declare(PROVIDER, application, AID).then().statusCode(403);
        declare(BERGEN, application, AID).then().statusCode(404);
    }

    @Test
    void isReplacedOnlyWithTheCurrentTag() {
        String application = OSLO.submitted(aCall().publishTo(neighbours));
        String tag = declare(OSLO, application, AID).header("ETag");

        declare(OSLO, application, "").then().statusCode(428);
        replace(application, "\"17\"").then().statusCode(412);
        replace(application, tag).then().statusCode(200).body("aid", equalTo(Collections.emptyList()));
        replace(application, tag).then().statusCode(412);
    }

    @Test
    void isFinalAfterTheDecision() {
        String application = Handling.rejected(aCall().publishTo(neighbours));
        declare(OSLO, application, AID).then().statusCode(409).body("code", equalTo("SPINN-APP-0008"));
        String withdrawn = OSLO.submitted(aCall().publishTo(neighbours));
        OSLO.act().post(withdrawn + "/withdrawal").then().statusCode(201);
        declare(OSLO, withdrawn, AID).then().statusCode(409);
    }

    @Test
    void reportsAllFaults() {
        String application = OSLO.drafted(aCall().publishTo(neighbours));
        declare(OSLO, application, AID + "," + AID.replace("2025", "2999"))
                .then()
                .statusCode(422)
                .body("code", equalTo("SPINN-APP-0083"))
                .body("errors.pointer", contains("/aid/1/grantedOn"));
        declare(OSLO, application, AID.replace("25000.5", "-1")).then().statusCode(422);
        declare(OSLO, application, AID.replace("25000.5", "1.234")).then().statusCode(422);
        declare(OSLO, application, String.join(",", Collections.nCopies(201, AID)))
                .then()
                .statusCode(422);
        OSLO.request().get(at(application)).then().statusCode(404);
    }

    @Test
    void isDeletedWithTheDraft() {
        String application = OSLO.drafted(aCall().publishTo(neighbours));
        declare(OSLO, application, AID).then().statusCode(200);
        String tag = OSLO.request().get(application).header("ETag");
        OSLO.request().header("If-Match", tag).delete(application).then().statusCode(204);
        OSLO.request().get(at(application)).then().statusCode(404);
    }

    @Test
    void isInTheExportedCase() {
        String application = OSLO.submitted(aCall().publishTo(neighbours));
        declare(OSLO, application, AID).then().statusCode(200);
        assertThat(PROVIDER.request().accept("*/*").get(application + "/export").asByteArray())
                .contains("de-minimis-declaration.json".getBytes(StandardCharsets.US_ASCII));
    }

    private static Response replace(String application, String tag) {
        return OSLO.request().header("If-Match", tag).body("{\"aid\":[]}").put(at(application));
    }

    private static Response declare(Applicant who, String application, String aid) {
        return who.request().body("{\"aid\":[%s]}".formatted(aid)).put(at(application));
    }

    private static String at(String application) {
        return application + "/de-minimis-declaration";
    }
}
