package no.spinn.applications.common.document;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text that a reader copies out of a PDF. Lines and spaces are left out, because the layout decides them. */
public final class PdfText {

    private PdfText() {}

    /** Without the page numbers, which are the first line of each page. */
    public static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> page(document, page))
                    .collect(joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of these parts, one after the other, as {@link #of(byte[])} returns it. */
    public static String of(Stream<String> parts) {
        return parts.map(PdfText::dense).collect(joining());
    }

    private static String page(PDDocument document, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document)
                    .strip()
                    .lines()
                    .skip(1)
                    .map(PdfText::dense)
                    .collect(joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String dense(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
