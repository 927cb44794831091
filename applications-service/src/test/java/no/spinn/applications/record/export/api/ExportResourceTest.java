package no.spinn.applications.record.export.api;

import static no.spinn.applications.testdata.Applicant.BERGEN;
import static no.spinn.applications.testdata.Applicant.OSLO;
import static no.spinn.applications.testdata.Applicant.PROVIDER;
import static no.spinn.applications.testdata.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import no.spinn.applications.common.casefile.CaseDocument;
import no.spinn.applications.common.casefile.CaseDocument.Direction;
import no.spinn.applications.common.casefile.CaseFile;
import no.spinn.applications.common.casefile.CaseFile.Reader;
import no.spinn.applications.common.casefile.StoredFile;
import no.spinn.applications.testdata.Applicant;
import no.spinn.applications.testdata.Neighbours;
import no.spinn.applications.testdata.Vocabularies;
import no.spinn.kit.language.Language;
import no.spinn.kit.testing.HeldMemory;
import no.spinn.kit.testing.Tokens;
import no.spinn.kit.testing.WithInfrastructure;
import no.spinn.kit.value.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithInfrastructure
class ExportResourceTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @Inject
    Neighbours neighbours;

    @Inject
    MoreDocuments more;

    private UUID call;
    private String application;

    @BeforeEach
    void submit() {
        Vocabularies.publishTo(neighbours);
        call = aCall().publishTo(neighbours);
        application = OSLO.submitted(call);
    }

    @Test
    void containsAllDocumentsOfTheCase() {
        PROVIDER.act().post(application + "/formal-check").then().statusCode(200);
        report();
        String asked = PROVIDER.act()
                .body("{\"request\":\"Who will use it?\",\"dueAt\":\"2099-01-01T00:00:00Z\"}")
                .post(application + "/supplement-requests")
                .path("id");
        OSLO.act()
                .body("{\"supplement\":\"Pupils of two schools.\"}")
                .post("%s/supplement-requests/%s/supplement".formatted(application, asked))
                .then()
                .statusCode(200);
        PROVIDER.act()
                .body("{\"reason\":\"Not a project\"}")
                .post(application + "/dismissal")
                .then()
                .statusCode(201);

        ExportedCase exported = export(PROVIDER);

        exported.verify();
        assertThat(exported.documents())
                .containsExactly(
                        "eligibility-report.json",
                        "application.json",
                        "receipt.pdf",
                        "supplement-request.json",
                        "supplement.json",
                        "dismissal.json",
                        "letter.pdf",
                        "journal.json");
        assertThat(exported.document("application.json"))
                .isEqualTo(
                        OSLO.request().get(application + "/submission/snapshot").asByteArray());
        assertThat(exported.document("receipt.pdf"))
                .isEqualTo(OSLO.request()
                        .accept("application/pdf")
                        .get(application + "/submission")
                        .asByteArray());
        assertThat(exported.json("supplement-request.json").path("request").asText())
                .isEqualTo("Who will use it?");
        assertThat(exported.json("supplement.json").path("supplement").asText()).isEqualTo("Pupils of two schools.");
        assertThat(exported.json("supplement.json").path("requestId").asText()).isEqualTo(asked);
        assertThat(exported.json("dismissal.json").path("reason").asText()).isEqualTo("Not a project");
        assertThat(exported.json("eligibility-report.json")
                        .at("/criteria/0/text/en")
                        .asText())
                .isEqualTo("Is a municipality");
    }

    @Test
    void describesTheCaseAndItsDocuments() {
        String receipt = OSLO.request().get(application + "/submission").path("snapshotSha256");
        JsonNode metadata = export(OSLO).metadata();

        assertThat(metadata.path("format").asText()).isEqualTo("spinn-case-export-1");
        assertThat(metadata.at("/exported/by").asText()).isEqualTo("0192:958935420");
        assertThat(metadata.at("/case/applicationId").asText()).isEqualTo(id());
        assertThat(metadata.at("/case/title").asText()).isEqualTo("Tryggere skolevei");
        assertThat(metadata.at("/case/state").asText()).isEqualTo("submitted");
        assertThat(metadata.at("/case/language").asText()).isEqualTo("nb");
        assertThat(metadata.at("/case/applicant").asText()).isEqualTo("0192:958935420");
        assertThat(metadata.at("/case/snapshotSha256").asText()).isEqualTo(receipt);
        assertThat(metadata.at("/case/call/id").asText()).isEqualTo(call.toString());
        assertThat(metadata.at("/case/call/title/nn").asText()).isEqualTo("Ei utlysing");
        assertThat(metadata.at("/case/call/provider/organisation").asText()).isEqualTo("0192:991825827");
        assertThat(metadata.at("/documents/0/title").asText()).isEqualTo("Søknaden slik den ble sendt inn");
        assertThat(metadata.at("/documents/0/mediaType").asText()).isEqualTo("application/json");
        assertThat(metadata.at("/documents/0/direction").asText()).isEqualTo("from_applicant");
        assertThat(metadata.at("/documents/0/sha256").asText()).isEqualTo(receipt);
    }

    @Test
    void describesTheCaseInTermsOfNoark() {
        JsonNode folder = export(PROVIDER).metadata().path("saksmappe");

        assertThat(folder.path("systemID").asText()).isEqualTo(id());
        assertThat(folder.path("tittel").asText()).isEqualTo("Tryggere skolevei");
        assertThat(folder.path("saksstatus").asText()).isEqualTo("Under behandling");
        assertThat(folder.at("/part/0/organisasjonsnummer").asText()).isEqualTo("958935420");
        assertThat(values(folder.path("registrering"), "/journalposttype"))
                .containsExactly("Inngående dokument", "Utgående dokument", "Organinternt dokument uten oppfølging");
        assertThat(values(folder.path("registrering"), "/korrespondansepart/0/organisasjonsnummer"))
                .containsExactly("958935420", "991825827", "");
        assertThat(folder.at("/registrering/1/dokumentbeskrivelse/dokumentobjekt/referanseDokumentfil")
                        .asText())
                .isEqualTo("documents/002-receipt.pdf");

        OSLO.act().post(application + "/withdrawal").then().statusCode(201);
        ExportedCase withdrawn = export(PROVIDER);
        assertThat(withdrawn.metadata().at("/saksmappe/saksstatus").asText()).isEqualTo("Avsluttet");
        assertThat(withdrawn.documents()).contains("withdrawal.json");
    }

    @Test
    void isRecordedInTheExportedJournal() {
        export(OSLO);
        ExportedCase second = export(PROVIDER);

        JsonNode journal = second.json("journal.json");
        assertThat(values(journal.path("entries"), "/action")).containsExactly("begin", "submit", "export", "export");
        assertThat(journal.at("/entries/3/consumer").asText()).isEqualTo("0192:991825827");
        assertThat(journal.at("/verification/intact").asBoolean()).isTrue();
        assertThat(journal.at("/verification/entries").asInt()).isEqualTo(4);
        OSLO.request()
                .get(application + "/journal/verification")
                .then()
                .body("head", equalTo(journal.at("/verification/head").asText()));
    }

    @Test
    void recordsEachOfManyConcurrentExports() throws InterruptedException, ExecutionException {
        int many = 8;
        try (ExecutorService together = Executors.newFixedThreadPool(many)) {
            List<Callable<ExportedCase>> exports = Collections.nCopies(many, () -> export(OSLO));
            for (Future<ExportedCase> exported : together.invokeAll(exports)) {
                exported.get().verify();
            }
        }
        OSLO.request()
                .get(application + "/journal/verification")
                .then()
                .body("intact", equalTo(true))
                .body("entries", equalTo(2 + many));
    }

    @ParameterizedTest
    @CsvSource({
        "nb, SAK EKSPORTERT FRA SPINN, Kvittering for søknad, Journal over alt som er gjort i saken",
        "nn, SAK EKSPORTERT FRÅ SPINN, Kvittering for søknad, Journal over alt som er gjort i saka",
        "en, A CASE EXPORTED FROM SPINN, Receipt for an application, Journal of everything that was done in the case"
    })
    void isWrittenInTheLanguageOfTheApplication(String language, String heading, String receipt, String journal) {
        application = OSLO.drafted(call);
        OSLO.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1.0\"")
                .body("{\"language\":\"%s\"}".formatted(language))
                .patch(application);
        OSLO.submit(application).then().statusCode(201);

        Response answer = OSLO.request().get(application + "/export");

        answer.then().statusCode(200).header("Content-Language", language);
        ExportedCase exported = ExportedCase.of(answer.asByteArray());
        assertThat(exported.text("README.txt")).startsWith(heading).contains("manifest-sha256.txt");
        assertThat(values(exported.metadata().path("documents"), "/title")).contains(receipt, journal);
    }

    @Test
    void readsTheCaseAtOneMoment() {
        more.give(file -> {
            PROVIDER.act().post(application + "/formal-check").then().statusCode(200);
            return List.of();
        });

        ExportedCase exported = export(OSLO);

        exported.verify();
        assertThat(exported.metadata().at("/case/state").asText()).isEqualTo("submitted");
        assertThat(values(exported.json("journal.json").path("entries"), "/action"))
                .containsExactly("begin", "submit", "export");
        OSLO.request().get(application).then().body("state", equalTo("formal_check"));
    }

    @Test
    void asksEachFeatureForWhatTheReaderMaySee() {
        List<CaseFile> asked = new ArrayList<>();
        for (Applicant reader : List.of(OSLO, PROVIDER)) {
            more.give(file -> {
                asked.add(file);
                return List.of();
            });
            export(reader);
        }
        assertThat(asked)
                .containsExactly(
                        new CaseFile(UUID.fromString(id()), Reader.APPLICANT, Language.NB),
                        new CaseFile(UUID.fromString(id()), Reader.PROVIDER, Language.NB));
    }

    @Test
    void makesFileNamesOfUsersSafe() {
        more.give(file -> List.of(
                document("../../../etc/cron.d/evil", out -> out.write(1)),
                document("..\\..\\evil.exe", out -> out.write(2)),
                document("/same.pdf", out -> out.write(3)),
                document("/same.pdf", out -> out.write(4))));

        ExportedCase exported = export(OSLO);

        exported.verify();
        assertThat(exported.files().keySet())
                .allMatch(name -> name.matches("(documents/\\d{3}-)?[^/\\\\]+"), "no path leads out of the folder")
                .contains("documents/003-_same.pdf", "documents/004-_same.pdf");
    }

    /** More than the memory of the service. */
    @Test
    void streamsLargeDocuments() {
        int chunks = 200;
        AtomicLong held = new AtomicLong();
        more.give(file -> List.of(document("large.bin", out -> {
            byte[] megabyte = new byte[1_000_000];
            long before = HeldMemory.bytes();
            for (int i = 0; i < chunks; i++) {
                out.write(megabyte);
            }
            held.set(HeldMemory.bytes() - before);
        })));
        Response answer = OSLO.request().get(application + "/export");
        answer.then().statusCode(200);
        assertThat(held.get()).as("bytes held after the last chunk").isLessThan(chunks * 1_000_000L / 4);
        byte[] zip = answer.asByteArray();
        assertThat(zip.length).isLessThan(chunks * 2000);
        assertThat(answer.header("Content-Length")).isEqualTo(Integer.toString(zip.length));
    }

    @Test
    void returnsAProblemWhenADocumentCannotBeRead() {
        more.give(file -> List.of(document("broken.bin", out -> {
            out.write(new byte[100_000]);
            throw new IOException("the disk is gone");
        })));
        OSLO.request()
                .get(application + "/export")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("code", equalTo("SPINN-KIT-0015"));
        export(OSLO).verify();
    }

    @Test
    void isForApplicantAndProviderOnly() {
        String draft = OSLO.drafted(call);
        String invitation = OSLO.act()
                .body("{\"organisation\":\"0192:964338531\",\"name\":\"Bergen kommune\",\"country\":\"NO\"}")
                .post(draft + "/partners")
                .path("id");
        BERGEN.act()
                .post("/v1/partner-invitations/%s/confirmation".formatted(invitation))
                .then()
                .statusCode(200);
        OSLO.submit(draft).then().statusCode(201);

        BERGEN.request().get(draft + "/export").then().statusCode(403).body("code", equalTo("SPINN-KIT-0004"));
        new Applicant("974760673").request().get(application + "/export").then().statusCode(404);
        OSLO.request()
                .get("/v1/applications/%s/export".formatted(Ids.next()))
                .then()
                .statusCode(404);
        OSLO.request().get(application + "/journal").then().body("items.action", equalTo(List.of("begin", "submit")));
    }

    @Test
    void refusesADraft() {
        String draft = OSLO.drafted(call);
        OSLO.request().get(draft + "/export").then().statusCode(404).body("code", equalTo("SPINN-APP-0011"));
        PROVIDER.request().get(draft + "/export").then().statusCode(404).body("code", equalTo("SPINN-KIT-0005"));
        OSLO.request().get(draft + "/journal").then().body("items.action", equalTo(List.of("begin")));
    }

    @Test
    void needsTheScopeAndAZip() {
        RestAssured.given().get(application + "/export").then().statusCode(401);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("958935420", "spinn:calls"))
                .get(application + "/export")
                .then()
                .statusCode(403);
        OSLO.request()
                .accept("application/json")
                .get(application + "/export")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    private ExportedCase export(Applicant by) {
        Response answer = by.request().get(application + "/export");
        answer.then().statusCode(200).contentType("application/zip").header("Cache-Control", "private, no-store");
        return ExportedCase.of(answer.asByteArray());
    }

    private String id() {
        return application.substring(application.lastIndexOf('/') + 1);
    }

    private void report() {
        neighbours.publish(
                new Neighbours.Event("spinn.eligibility.v1", "no.spinn.eligibility.assessed.v1", id(), 1, """
                        {"applicationId":"%s","callId":"%s","criteriaVersion":2,"verdict":"eligible","assessedAt":"2026-01-01T12:00:00Z",
                         "criteria":[{"id":"%s","version":2,"kind":"eligibility","result":"met","fact":"organisation.sector",
                         "value":"municipality","text":{"nb":"Er en kommune","en":"Is a municipality"}}]}""".formatted(
                                id(), call, Ids.next())));
    }

    private static CaseDocument document(String name, StoredFile.Content content) {
        return new CaseDocument(
                name, Direction.FROM_APPLICANT, LONG_AGO, new StoredFile(name, "application/octet-stream", content));
    }

    private static List<String> values(JsonNode list, String pointer) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.at(pointer).asText())
                .toList();
    }
}
