package no.spinn.applications.handling.letter.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.spinn.applications.testdata.Handling;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.testing.WithInfrastructure;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithInfrastructure
class LetterResourceTest {

    @Inject
    Neighbours neighbours;

    private UUID call = new UUID(0, 0);

    @BeforeEach
    void publish() {
        Vocabularies.publishTo(neighbours);
        call = aCall().publishTo(neighbours);
    }

    @Test
    void statesTheDecisionWithReasonsAndRightOfAppeal() {
        String application = Handling.partiallyGranted(call);
        OSLO.request()
                .get(letter(application))
                .then()
                .statusCode(200)
                .body("language", equalTo("nb"))
                .body("title", equalTo("Søknaden er delvis innvilget"))
                .body("receiver", equalTo("958935420"))
                .body("sections.paragraphs.flatten()", hasItems("Most of it.", "Innvilget beløp: 1500000.00 NOK"))
                .body("sections.rows.flatten().label", hasItems("Nytte", "Evne"))
                .body(
                        "sections.last().paragraphs[0]",
                        startsWith(
                                "Dere kan klage på avgjørelsen til Nemnda etter Forvaltningsloven § 28 innen 3 uker"));
    }

    @Test
    void isWrittenInTheLanguageFormOfTheApplicant() {
        String application = OSLO.drafted(call);
        OSLO.change(application, "{\"language\":\"nn\"}").then().statusCode(200);
        OSLO.submit(application).then().statusCode(201);
        PROVIDER.act().post(application + "/formal-check").then().statusCode(200);
        PROVIDER.act()
                .body("{\"reason\":\"Prosjektet er ferdig.\"}")
                .post(application + "/dismissal")
                .then()
                .statusCode(201);
        PROVIDER.request()
                .header("Accept-Language", "en")
                .get(letter(application))
                .then()
                .body("title", equalTo("Søknaden er avvist"))
                .body("sections.heading", hasItems("Grunngiving", "Rett til å klage"))
                .body("sections.paragraphs.flatten()", hasItems("Prosjektet er ferdig."));
    }

    @Test
    void isAPdfOnRequest() throws IOException {
        String application = Handling.rejected(call);
        byte[] pdf = OSLO.request()
                .accept("application/pdf")
                .get(letter(application))
                .then()
                .statusCode(200)
                .header("Content-Language", "nb")
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Søknaden er avslått", "There were better ones.", "Nytte", "Rett til å klage");
        }
    }

    @Test
    void isInTheExportedCase() {
        String application = Handling.rejected(call);
        assertThat(OSLO.request().accept("*/*").get(application + "/export").asByteArray())
                .contains("letter.pdf".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void isForTheApplicantAndTheProvider() {
        String application = Handling.rejected(call);
        BERGEN.request().get(letter(application)).then().statusCode(404);
        OSLO.request()
                .get("%s/notices/%s/letter".formatted(application, UUID.randomUUID()))
                .then()
                .statusCode(404);
    }

    private static String letter(String application) {
        String notice = OSLO.request().get(application + "/notices").path("items[0].id");
        return "%s/notices/%s/letter".formatted(application, notice);
    }
}
