package no.spinn.applications.applying.upload.filetype;

import static no.spinn.applications.testdata.Files.docxWith;
import static no.spinn.applications.testdata.Files.ooxml;
import static no.spinn.applications.testdata.Files.openDocument;
import static no.spinn.applications.testdata.Files.pdf;
import static no.spinn.applications.testdata.Files.png;
import static no.spinn.applications.testdata.Files.text;
import static no.spinn.applications.testdata.Files.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.spinn.applications.applying.application.ApplicationProblem;
import no.spinn.applications.applying.upload.spool.Spool;
import no.spinn.applications.applying.upload.spool.SpooledFile;
import no.spinn.applications.testdata.RawZip;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.testing.WithInfrastructure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the default types and limits. */
@QuarkusTest
@WithInfrastructure
class FileTypesTest {

    private static final String DOCX = "openxmlformats-officedocument.wordprocessingml.document";
    private static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";

    @Inject
    Spool spool;

    @Inject
    FileTypes types;

    @Test
    void recognisesCommonFileTypes() {
        assertThat(accept(pdf("plan"), "plan.pdf")).isEqualTo("application/pdf");
        assertThat(accept(png(), "kart.png")).isEqualTo("image/png");
        assertThat(accept(ooxml(DOCX + ".main+xml"), "plan.docx")).isEqualTo("application/vnd." + DOCX);
        assertThat(accept(ooxml("openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), "budsjett.xlsx"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(accept(openDocument("text"), "plan.odt")).isEqualTo(ODT_TYPE);
        assertThat(accept(openDocument("spreadsheet"), "budsjett.ods"))
                .isEqualTo("application/vnd.oasis.opendocument.spreadsheet");
    }

    @Test
    void recognisesTextInCommonEncodings() {
        String words = "Kommunen søker om støtte til å prøve ut tryggere skoleveier.\n";
        for (Charset coding : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
            assertThat(accept(words.getBytes(coding), "notat.txt")).isEqualTo("text/plain");
        }
        assertThat(accept(text("år;sum\n2026;100\n"), "budsjett.csv")).isEqualTo("text/plain");
    }

    /** Whatever a text begins with, and in whatever encoding it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Kari Nordmann\nTo: Spinn\n\nHei!\n",
                "MZ-nummeret står på kvitteringen.\n",
                "ID3 er en algoritme for beslutningstrær.\n",
                "BM står for «Bergen museum» – 50 €.\n",
                "Subject: søknad\n",
                "%PDF er begynnelsen på en annen fil.\n",
                "Rar!\n",
                "GIF89a, GIF87a\n",
                "år;sum – i €\n2026;100\n"
            })
    void acceptsTextThatClaimsToBeText(String words) {
        for (Charset coding :
                List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            byte[] file = words.getBytes(coding);
            assertThat(accept(file, "notat.txt")).isEqualTo("text/plain");
            assertThat(accept(file, "tall.csv", "text/csv")).isEqualTo("text/plain");
            assertThat(accept(file, "notat", "text/plain; charset=windows-1252"))
                    .isEqualTo("text/plain");
        }
    }

    @Test
    void refusesTextThatClaimsToBeSomethingElse() {
        byte[] file = text("MZ-nummeret står på kvitteringen.\n");
        for (String name : List.of("notat.exe", "notat.pdf", "notat", "notat.dll.txt.exe")) {
            refuses(ApplicationProblem.FILE_TYPE_REFUSED, file, name, "application/");
        }
        assertThatThrownBy(() -> accept(file, "notat.txt", "application/pdf")).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesBinariesThatClaimToBeText() {
        byte[] program = Arrays.copyOf(text("MZ"), 64);
        byte[] song = Arrays.copyOf(text("ID3 song"), 128);
        byte[] control = text("From: Kari\n\u0007\n");
        byte[] undefined = {'M', 'Z', '-', (byte) 0x81, (byte) 0x8d, '\n'};
        byte[] halfUtf16 = {(byte) 0xff, (byte) 0xfe, 'M', 0, 0, (byte) 0xd8, 'Z', 0};
        for (byte[] file : List.of(program, song, control, undefined, halfUtf16, new byte[0])) {
            for (String name : List.of("notat.txt", "tall.csv")) {
                assertThatThrownBy(() -> accept(file, name, "text/plain")).isInstanceOf(Refusal.class);
            }
        }
        assertThatThrownBy(() -> accept(pdf("plan"), "plan.txt")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> accept(png(), "kart.txt")).isInstanceOf(Refusal.class);
    }

    @Test
    void acceptsANameWithoutAKnownExtension() {
        assertThat(accept(pdf("plan"), "Plan for 2027")).isEqualTo("application/pdf");
        assertThat(accept(pdf("plan"), "plan.v2")).isEqualTo("application/pdf");
    }

    @Test
    void refusesOtherTypesAndNamesTheDetectedOne() {
        refuses(ApplicationProblem.FILE_TYPE_REFUSED, zip(Map.of("a.txt", text("a"))), "plan.pdf", "application/zip");
        refuses(ApplicationProblem.FILE_TYPE_REFUSED, text("<!DOCTYPE html><html><body>"), "plan.txt", "text/html");
        refuses(
                ApplicationProblem.FILE_TYPE_REFUSED,
                text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                "a.png",
                "svg");
        refuses(ApplicationProblem.FILE_TYPE_REFUSED, text("#!/bin/sh\nrm -rf /\n"), "notat.txt", "x-sh");
        refuses(ApplicationProblem.FILE_TYPE_REFUSED, new byte[] {'M', 'Z', 0, 3, 0, 0}, "plan.pdf", "application/");
        refuses(ApplicationProblem.FILE_TYPE_REFUSED, new byte[0], "plan.pdf", "octet-stream");
    }

    @Test
    void refusesDocumentsWithMacros() {
        refuses(
                ApplicationProblem.FILE_TYPE_REFUSED,
                ooxml("ms-word.document.macroEnabled.main+xml"),
                "plan.docx",
                "application/zip");
    }

    @Test
    void refusesTextFollowedByOtherBytes() {
        byte[] half = text("Bare tekst, ser det ut til.\n".repeat(100));
        byte[] file = Arrays.copyOf(half, half.length + 100);
        refuses(ApplicationProblem.FILE_TYPE_REFUSED, file, "notat.txt", "octet-stream");
    }

    @Test
    void refusesAFileWithAFalseName() {
        refuses(ApplicationProblem.FILE_TYPE_DIFFERS, openDocument("text"), "plan.pdf", "opendocument.text");
        refuses(ApplicationProblem.FILE_TYPE_DIFFERS, pdf("plan"), "plan.docx", "application/pdf");
        refuses(ApplicationProblem.FILE_TYPE_DIFFERS, pdf("plan"), "plan.exe", "application/pdf");
        refuses(ApplicationProblem.FILE_TYPE_DIFFERS, text("almost a page"), "plan.html", "text/plain");
    }

    @Test
    void refusesAFileWithAFalseContentType() {
        assertThatThrownBy(() -> accept(png(), "kart", "application/pdf; charset=binary"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ApplicationProblem.FILE_TYPE_DIFFERS));
        assertThat(accept(png(), "kart", "image/png")).isEqualTo("image/png");
        assertThat(accept(png(), "kart", "application/x-www-form-urlencoded")).isEqualTo("image/png");
        assertThat(accept(png(), "kart", "no media type")).isEqualTo("image/png");
    }

    @Test
    void acceptsADocumentInADocument() {
        byte[] sheet = ooxml("openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
        assertThat(accept(docxWith("word/embeddings/sheet.xlsx", sheet), "plan.docx"))
                .isEqualTo("application/vnd." + DOCX);
    }

    @Test
    void acceptsADocumentInZip64() {
        byte[] file = new RawZip()
                .large("mimetype", text(ODT_TYPE))
                .large("content.xml", text("<content/>"))
                .bytes();
        assertThat(accept(file, "plan.odt")).isEqualTo(ODT_TYPE);
    }

    @Test
    void refusesZipBombs() {
        byte[] zeros = new byte[50 << 20];
        refuses(ApplicationProblem.ARCHIVE_REFUSED, docxWith("word/a.xml", zeros), "plan.docx", "larger");
        byte[] inside = zip(Map.of("a", zeros));
        refuses(ApplicationProblem.ARCHIVE_REFUSED, docxWith("word/a.zip", inside), "plan.docx", "larger");
    }

    @Test
    void refusesADocumentOfThousandsOfFiles() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 10_001; i++) {
            files.put("a" + i, new byte[0]);
        }
        refuses(ApplicationProblem.ARCHIVE_REFUSED, zip(files), "plan.docx", "10000 files");
        refuses(ApplicationProblem.ARCHIVE_REFUSED, docxWith("word/a.zip", zip(files)), "plan.docx", "10000 files");
    }

    @Test
    void refusesDeeplyNestedArchives() {
        byte[] deep = zip(Map.of("a", text("a")));
        for (int depth = 0; depth < 3; depth++) {
            deep = zip(Map.of("a.zip", deep));
        }
        refuses(ApplicationProblem.ARCHIVE_REFUSED, docxWith("word/a.zip", deep), "plan.docx", "deep");
    }

    @Test
    void refusesInconsistentArchives() {
        byte[] type = text(ODT_TYPE);
        byte[] overlapping = new RawZip()
                .file("mimetype", type)
                .file("a", new byte[1000])
                .again("b", 30 + "mimetype".length() + type.length, 1000)
                .bytes();
        refuses(ApplicationProblem.ARCHIVE_REFUSED, overlapping, "plan.odt", "overlap");
        byte[] encrypted = new RawZip()
                .file("mimetype", type)
                .encrypted("content.xml", new byte[10])
                .bytes();
        refuses(ApplicationProblem.ARCHIVE_REFUSED, encrypted, "plan.odt", "encrypted");
        refuses(
                ApplicationProblem.ARCHIVE_REFUSED,
                zip(Map.of("a".repeat(1_001), type)),
                "plan.odt",
                "1001 characters");
        byte[] whole = openDocument("text");
        refuses(
                ApplicationProblem.ARCHIVE_REFUSED,
                Arrays.copyOf(whole, whole.length - 30),
                "plan.odt",
                "no directory");
        byte[] nowhere =
                new RawZip().file("mimetype", type).again("b", 1_000_000, 10).bytes();
        refuses(ApplicationProblem.ARCHIVE_REFUSED, nowhere, "plan.odt", "cut off");
    }

    private void refuses(ApplicationProblem problem, byte[] content, String name, String found) {
        assertThatThrownBy(() -> accept(content, name)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(problem);
            assertThat(refusal).hasMessageContaining(found);
        });
    }

    private String accept(byte[] content, String name) {
        return accept(content, name, null);
    }

    private String accept(byte[] content, String name, @Nullable String declared) {
        try (SpooledFile file = spool.receive(new ByteArrayInputStream(content))) {
            return types.accept(file, name, declared);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
