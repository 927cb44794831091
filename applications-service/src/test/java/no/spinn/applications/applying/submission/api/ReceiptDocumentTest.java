package no.spinn.applications.applying.submission.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.language.Language;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.time.OsloTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The receipt as a document. */
@QuarkusTest
@WithInfrastructure
class ReceiptDocumentTest {

    private static final String PDF = "application/pdf";

    @Inject
    Neighbours neighbours;

    private UUID call;

    @BeforeEach
    void publish() {
        Vocabularies.publishTo(neighbours);
        call = aCall().publishTo(neighbours);
    }

    @ParameterizedTest
    @EnumSource
    void statesApplicantContentsAndTimeInTheLanguageOfTheApplication(Language language) throws IOException {
        String application = submitted(language);
        Response json = receipt(OSLO, application, "application/json");
        Response answer = receipt(PROVIDER, application, PDF);

        answer.then()
                .statusCode(200)
                .contentType(PDF)
                .header("Content-Language", language.tag())
                .header("Content-Disposition", containsString(".pdf"));
        try (PDDocument pdf = Loader.loadPDF(answer.asByteArray())) {
            Instant submitted = Instant.parse(json.path("submittedAt"));
            String path = json.path("applicationId");
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(
                            switch (language) {
                                case NB -> "Kvittering for søknad Søknaden er mottatt.";
                                case NN -> "Kvittering for søknad Søknaden er motteken.";
                                case EN -> "Receipt for an application The application has been received.";
                            },
                            switch (language) {
                                case NB ->
                                    "Søker (organisasjonsnummer) 958935420 Utlysning En utlysning Prosjekt Tryggere skolevei";
                                case NN ->
                                    "Søkjar (organisasjonsnummer) 958935420 Utlysing Ei utlysing Prosjekt Tryggere skolevei";
                                case EN ->
                                    "Applicant (organisation number) 958935420 Call A call Project Tryggere skolevei";
                            },
                            "Tilbyder (991825827)",
                            OsloTime.day(submitted, language),
                            OsloTime.second(submitted, language),
                            submitted.toString(),
                            json.path("receiptId"),
                            json.path("snapshotSha256"),
                            "/v1/applications/%s/submission/snapshot".formatted(path));
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(pdf.getDocumentInformation()
                            .getCreationDate()
                            .toInstant()
                            .getEpochSecond())
                    .isEqualTo(submitted.getEpochSecond());
        }
    }

    @Test
    void hasItsOwnTag() {
        String application = submitted(Language.NB);
        String json = Objects.requireNonNull(
                receipt(OSLO, application, "application/json").header("ETag"));
        Response document = receipt(OSLO, application, PDF);
        document.then().header("ETag", not(equalTo(json))).header("Vary", startsWith("Accept, "));

        OSLO.request()
                .accept(PDF)
                .header("If-None-Match", document.header("ETag"))
                .get(application + "/submission")
                .then()
                .statusCode(304)
                .header("Vary", startsWith("Accept, "));
        OSLO.request()
                .accept(PDF)
                .header("If-None-Match", json)
                .get(application + "/submission")
                .then()
                .statusCode(200)
                .contentType(PDF);
        OSLO.request()
                .accept("application/json")
                .header("If-None-Match", json)
                .get(application + "/submission")
                .then()
                .statusCode(304);
        assertThat(receipt(OSLO, application, PDF).asByteArray()).isEqualTo(document.asByteArray());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                                       | application/json
            application/*                             | application/json
            text/html, */*;q=0.1                      | application/json
            application/pdf;q=0.5, application/json   | application/json
            application/json;q=0.5, application/pdf   | application/pdf
            application/pdf, */*;q=0.8                | application/pdf
            """)
    void isChosenByContentNegotiation(String accepted, String given) {
        receipt(OSLO, submitted(Language.NB), accepted).then().statusCode(200).contentType(given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/png", "application/xml"})
    void isNotAvailableInOtherFormats(String accepted) {
        receipt(OSLO, submitted(Language.NB), accepted)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("code", equalTo("SPINN-KIT-0007"));
    }

    @Test
    void isForApplicantAndProviderOnly() {
        String application = submitted(Language.NB);
        receipt(BERGEN, application, PDF)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("SPINN-KIT-0005"));
        receipt(OSLO, OSLO.drafted(call), PDF).then().statusCode(404).body("code", equalTo("SPINN-APP-0011"));
    }

    private String submitted(Language language) {
        String application = OSLO.drafted(call);
        OSLO.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1.0\"")
                .body("{\"language\":\"%s\"}".formatted(language.tag()))
                .patch(application)
                .then()
                .statusCode(200);
        OSLO.submit(application).then().statusCode(201);
        return application;
    }

    private static Response receipt(Applicant reader, String application, String accepted) {
        return reader.request().accept(accepted).get(application + "/submission");
    }
}
