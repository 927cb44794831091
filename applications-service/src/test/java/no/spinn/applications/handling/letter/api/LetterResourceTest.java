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
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.spinn.applications.common.document.PdfText;
import no.spinn.applications.testdata.Applicant;
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
                .body(
                        "sections.paragraphs.flatten()",
                        hasItems("Most of it.", "Innvilget beløp: 1\u00a0500\u00a0000\u00a0kr"))
                .body("sections.rows.flatten().label", hasItems("Nytte", "Evne"))
                .body(
                        "sections.find { it.heading == 'Rett til å klage' }.paragraphs",
                        hasItems(
                                startsWith(
                                        "Avgjørelsen er et enkeltvedtak etter forvaltningsloven (lov 10. februar 1967"),
                                startsWith("Dere kan klage på avgjørelsen til Nemnda innen 3 uker fra"),
                                startsWith("Når dere godtar avtalen om tilskuddet")))
                .body(
                        "sections.find { it.heading == 'Rett til å klage' }.rows[0].value",
                        equalTo("Forvaltningsloven § 28"))
                .body(
                        "sections.find { it.heading == 'Innsyn i saken' }.paragraphs[0]",
                        startsWith("Dere har rett til å se dokumentene i saken etter forvaltningsloven §§ 18 og 19."));
    }

    @Test
    void namesTheApplicantAsItNamesItself() {
        String application = OSLO.drafted(call);
        OSLO.change(application, "{\"applicantName\":\"Oslo kommune\"}").then().statusCode(200);
        OSLO.submit(application).then().statusCode(201);
        Handling.decide(
                        Handling.ready(application),
                        "{\"outcome\":\"rejected\",\"summary\":\"Others were better.\",\"reasons\":[]}")
                .then()
                .statusCode(201);
        OSLO.request().get(letter(application)).then().body("receiver", equalTo("Oslo kommune (958935420)"));
    }

    /** What the letter, the notice and the API say about appeals is one decision. */
    @Test
    void namesTheBodyByLawWhereTheInstrumentStatesNoRules() {
        String application = Handling.rejected(aCall().withoutRules().publishTo(neighbours));
        OSLO.request()
                .get(letter(application))
                .then()
                .body(
                        "sections.paragraphs.flatten()",
                        hasItems(
                                startsWith(
                                        "Dere kan klage på avgjørelsen til nærmeste overordnede forvaltningsorgan innen 3 uker")))
                .body("sections.rows.flatten().value", hasItems("forvaltningsloven § 28"));
    }

    @Test
    void saysWhyThereIsNoAppealAndPromisesNoMore() {
        String application = Handling.rejected(aCall().withoutAppeal().publishTo(neighbours));
        OSLO.request()
                .get(letter(application))
                .then()
                .body(
                        "sections.last().paragraphs",
                        equalTo(List.of("Dere kan ikke klage på avgjørelsen. Dette er ikke et enkeltvedtak.")));
    }

    /** Word processors, keyboards and case officers write more than the letters of Norwegian. */
    @Test
    void isTheSameTextAsJsonAndAsPdf() {
        String text = "CO₂\u2011kutt 2026\u20112027 ✓ ja ☐ nei → Guovdageaidnu, čađa ŋ; Ωμέγα «sitat» 🦄";
        Response created = OSLO.act()
                .body(Applicant.COMPLETE
                        .formatted(call)
                        .replace("Tryggere skolevei\"", text + "\",\"applicantName\":\"Kárášjoga gielda ☑\""))
                .post("/v1/applications");
        String application = Applicant.path(created.header("Location"));
        OSLO.submit(application).then().statusCode(201);
        String summary = (text + "\\n").repeat(40);
        Handling.decide(
                        Handling.ready(application),
                        "{\"outcome\":\"rejected\",\"summary\":\"%s\",\"reasons\":[]}".formatted(summary))
                .then()
                .statusCode(201);
        JsonPath letter = OSLO.request().get(letter(application)).jsonPath();
        byte[] pdf = OSLO.request()
                .accept("application/pdf")
                .get(letter(application))
                .asByteArray();
        assertThat(PdfText.of(pdf))
                .contains(PdfText.of(Stream.of(letter.getString("receiver"))))
                .endsWith(PdfText.of(texts(letter)).replace("🦄", "[unicornface]"));
    }

    private static Stream<String> texts(JsonPath letter) {
        int sections = letter.getInt("sections.size()");
        return Stream.concat(
                Stream.of(letter.getString("title")),
                IntStream.range(0, sections)
                        .mapToObj("sections[%d]"::formatted)
                        .flatMap(section -> texts(letter, section)));
    }

    private static Stream<String> texts(JsonPath letter, String section) {
        return Stream.of(
                        Stream.ofNullable(letter.getString(section + ".heading")),
                        letter.getList(section + ".paragraphs", String.class).stream(),
                        letter.getList(section + ".rows.collectMany { [it.label, it.value] }", String.class).stream())
                .flatMap(all -> all);
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
