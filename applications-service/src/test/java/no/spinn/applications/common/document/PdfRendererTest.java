package no.spinn.applications.common.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.spinn.applications.common.document.Section.Row;
import no.spinn.kit.language.Language;
import no.spinn.kit.testing.WithInfrastructure;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithInfrastructure
class PdfRendererTest {

    private static final Instant DATE = Instant.parse("2027-03-01T12:00:00Z");

    @Inject
    PdfRenderer renderer;

    @ParameterizedTest
    @CsvSource({
        "NB, nb, Fra, Til, Dato, 1. mars 2027, Referanse, Side 1 av 1",
        "NN, nn, Frå, Til, Dato, 1. mars 2027, Referanse, Side 1 av 1",
        "EN, en, From, To, Date, 1 March 2027, Reference, Page 1 of 1"
    })
    void writesInTheLanguageOfTheDocument(
            Language language,
            String tag,
            String from,
            String to,
            String date,
            String day,
            String reference,
            String page)
            throws IOException {
        Document document = new Document(
                language,
                "Tittel",
                new Letterhead("Avsender", "Mottaker", DATE, "2027/1"),
                List.of(
                        Section.of(null, "Første avsnitt.", "Andre avsnitt,\nmed to linjer."),
                        Section.of("Om saken", List.of(new Row("Sum", "1 000"), new Row("Hvem", "Oslo")))));

        try (PDDocument pdf = Loader.loadPDF(renderer.render(document))) {
            assertThat(new PDFTextStripper().getText(pdf).strip().lines())
                    .containsExactly(
                            page,
                            from + " Avsender",
                            to + " Mottaker",
                            date + " " + day,
                            reference + " 2027/1",
                            "Tittel",
                            "Første avsnitt.",
                            "Andre avsnitt,",
                            "med to linjer.",
                            "Om saken",
                            "Sum 1 000",
                            "Hvem Oslo");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(tag);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Tittel");
        }
    }

    /** Nobody reads a PDF that differs from the document, also where words wrap and pages end. */
    @ParameterizedTest
    @EnumSource
    void hasTheTextOfTheDocumentAndNoOther(Language language) {
        String text =
                "CO₂\u2011kutt i 2026\u20112027: ✓ ja ☐ nei → Guovdageaidnu, čađa; Ωμέγα. 1\u00a0500\u00a0000\u00a0kr. ";
        List<String> paragraphs = List.of(text.repeat(80), "Andre avsnitt,\nmed to linjer " + "lange".repeat(100));
        Document document = new Document(
                language,
                text,
                new Letterhead("Avsender ŋ", text, DATE, "2027/1"),
                List.of(
                        new Section(text, paragraphs, List.of(new Row("Sum ≥ ₂", text.repeat(3)))),
                        Section.of(null, List.of(new Row(text, text)))));
        assertThat(PdfText.of(renderer.render(document)))
                .endsWith(PdfText.of(Stream.concat(
                        Stream.of(document.title()),
                        document.sections().stream().flatMap(PdfRendererTest::texts))))
                .contains(PdfText.of(Stream.of("Avsender ŋ")));
    }

    private static Stream<String> texts(Section section) {
        return Stream.of(
                        Stream.ofNullable(section.heading()),
                        section.paragraphs().stream(),
                        section.rows().stream().flatMap(row -> Stream.of(row.label(), row.value())))
                .flatMap(all -> all);
    }

    @Test
    void escapesMarkup() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        });
        server.start();
        try {
            String hostile = "</title><img src=\"http://127.0.0.1:%d/a.png\"/>'&amp;{page}]]>"
                    .formatted(server.getAddress().getPort());
            Document document = new Document(
                    Language.NB,
                    hostile,
                    new Letterhead(hostile, hostile, DATE, hostile),
                    List.of(new Section(hostile, List.of(hostile), List.of(new Row(hostile, hostile)))));
            try (PDDocument pdf = Loader.loadPDF(renderer.render(document))) {
                assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(hostile);
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                        .contains(hostile.replaceAll("\\s", ""));
            }
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }
}
