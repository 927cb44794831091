package no.spinn.applications.common.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.spinn.kit.value.Sha256;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The PDF of XHTML with ordinary and hostile content. */
class PdfTest {

    private static final Instant DATE = Instant.parse("2027-03-01T12:00:00.123456Z");

    /** Norwegian, Northern, Lule, Southern and Skolt Sami. */
    private static final String LETTERS = "ÆØÅæøå ČĐŊŠŦŽčđŋšŧž ÁÀÏáàï ǤǦǨƷǮǥǧǩʒǯ";

    /** What the first font lacks: the fallback has it. */
    private static final String SYMBOLS = "CO₂ m⁻¹ 2026\u20112027 ✓ ☐ ☑ → ⇒ ∈ ★ αβγΩ";

    /** Characters without glyphs, right-to-left text, and control characters. */
    private static final String ODD =
            "😀👩‍👩‍👧 עברית عربي 漢字 a\u0000b\u0001c\u001fd\u007fe\u0085f\u200bg\u00adh\u2028i\ufffej\uffffk\ud800l";

    @BeforeAll
    static void prepareTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void conformsToTheStandardsOfArchivesAndOfScreenReaders(PDFAFlavour standard) throws VeraPDFException, IOException {
        byte[] pdf = Pdf.of(page(LETTERS + SYMBOLS + ODD + "x".repeat(5000)), DATE);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .filteredOn(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void hasLanguageTitleTagsAndDate() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Pdf.of(page("tekst"), DATE))) {
            var catalogue = pdf.getDocumentCatalog();
            assertThat(catalogue.getLanguage()).isEqualTo("nn");
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Ein tittel");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2027-03-01T12:00:00Z");
        }
    }

    @Test
    void keepsTheLettersOfNorwegianAndSami() throws IOException {
        assertThat(text(Pdf.of(page(LETTERS), DATE))).contains(LETTERS);
    }

    @Test
    void hasSymbolsInTextAndInHeadings() throws IOException {
        byte[] pdf = Pdf.of(page(SYMBOLS + "</p><h2>" + SYMBOLS + "</h2><p>"), DATE);
        assertThat(text(pdf)).doesNotContain("□").containsSubsequence(SYMBOLS, SYMBOLS);
    }

    @Test
    void replacesCharactersWithoutAGlyph() throws IOException {
        String text = text(Pdf.of(page("før " + ODD + " etter"), DATE));
        assertThat(text)
                .startsWith("Ein tittel")
                .contains("[han × 2]")
                .contains("etter")
                .doesNotContain("□");
    }

    /** In one document: a word without end, ordinary sentences, and characters whose font changes each time. */
    @Test
    void rendersAHundredThousandCharacters() throws IOException {
        String text =
                "x".repeat(40_000) + " midt " + "Ein setning på norsk. ".repeat(1_400) + "a✓".repeat(15_000) + " slutt";
        assertThat(text).hasSizeGreaterThan(100_000);
        byte[] pdf = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Pdf.of(page(text), DATE));
        assertThat(text(pdf)).contains("midt", "slutt");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(10);
        }
    }

    /** Whatever no font has becomes longer in words, but not without limit. */
    @Test
    void rendersManyCharactersWithoutAGlyph() throws IOException {
        String text = "🦄漢".repeat(1_000) + "🦄".repeat(30_000) + " slutt";
        byte[] pdf = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Pdf.of(page(text), DATE));
        assertThat(text(pdf)).contains("× 30000] slutt");
    }

    @Test
    void isTheSameFileForTheSameText() {
        byte[] first = Pdf.of(page(LETTERS), DATE);
        assertThat(Pdf.of(page(LETTERS), DATE)).isEqualTo(first);
        assertThat(Pdf.of(page(LETTERS), DATE.plusSeconds(1))).isNotEqualTo(first);
        assertThat(Pdf.of(page("tekst"), DATE)).isNotEqualTo(first);
    }

    /** The iteration order of hash tables differs between processes. */
    @Test
    void isTheSameFileOnEveryServer() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PdfTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String hash = new String(other.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        assertThat(other.waitFor()).isZero();
        assertThat(hash).isEqualTo(Sha256.of(Pdf.of(page(LETTERS), DATE)));
    }

    /** Runs in the other process. */
    public static void main(String[] arguments) {
        System.out.println(Sha256.of(Pdf.of(page(LETTERS), DATE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img alt=\"x\" src=\"%1$s\"/>",
                "<img alt=\"x\" src=\"%1$s.svg\"/>",
                "<div style=\"background-image: url('%1$s')\">x</div>",
                "<object data=\"%1$s\" type=\"application/pdf\"></object>",
                "<iframe src=\"%1$s\"></iframe>",
                "<link rel=\"stylesheet\" href=\"%1$s.css\"/>",
                "<style>@import url('%1$s.css'); @font-face { font-family: 'F'; src: url('%1$s.ttf') } p { font-family: F }</style><p>x</p>",
                "<a href=\"%1$s\" download=\"x\" data-content-type=\"text/plain\">x</a>",
            })
    void fetchesNoResources(String markup) throws IOException {
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(200, -1);
        });
        server.start();
        try {
            String address =
                    "http://127.0.0.1:%d/secret".formatted(server.getAddress().getPort());
            byte[] pdf = Pdf.of(page("").replace("</body>", markup.formatted(address) + "</body>"), DATE);
            assertThat(text(pdf)).contains("Ein tittel");
            assertThat(asked).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void readsNoFilesOfTheServer() throws IOException {
        String own = Path.of("pom.xml").toAbsolutePath().toUri().toString();
        byte[] pdf = Pdf.of(
                page("").replace(
                                "</body>",
                                "<a href=\"%s\" download=\"x\" data-content-type=\"text/xml\">x</a></body>"
                                        .formatted(own)),
                DATE);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getNames()).isNull();
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
        }
    }

    private static String page(String text) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="nn"><head><title>Ein tittel</title><meta name="subject" content="s"/>
                <style>body { font-family: Liberation, DejaVu; word-wrap: break-word } p { white-space: pre-line }</style></head>
                <body><h1>Ein tittel</h1><p>%s</p><table><tr><th scope="row">Namn</th><td><b>Verdi</b></td></tr></table></body></html>""".formatted(text);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
