package no.spinn.applications.common.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.regex.Matcher;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Lays out XHTML on pages. Reads nothing but the XHTML and the embedded fonts. */
final class Pdf {

    /**
     * The constant part of the file ID, which would otherwise depend on the time of day. The other part comes from the
     * metadata.
     */
    private static final long CONSTANT_ID = 1L;

    static {
        // The library logs each step, which is noise in a service log.
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new EmbeddedFonts());
    }

    private Pdf() {}

    static byte[] of(String xhtml, Instant date) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(ReadableText.of(xhtml)).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            date(pdf, date.truncatedTo(ChronoUnit.SECONDS));
            pdf.setDocumentId(CONSTANT_ID);
            pdf.save(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static PdfRendererBuilder builder(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        // User text never becomes markup. If it ever did, the renderer would still fetch no resource that it names.
        Arrays.stream(ExternalResourceControlPriority.values())
                .forEach(moment -> builder.useExternalResourceAccessControl((address, type) -> false, moment));
        EmbeddedFonts.FACES.forEach(
                face -> builder.useFont(face::open, face.family(), face.weight(), FontStyle.NORMAL, true));
        return builder.usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Spinn")
                .withHtmlContent(xhtml, null);
    }

    /**
     * Sets the creation date. The document information and the XMP metadata must agree, and the renderer writes the current
     * time to both.
     */
    private static void date(PDDocument pdf, Instant date) throws IOException {
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(date.atZone(ZoneOffset.UTC)));
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceFirst("(<xmp:CreateDate>)[^<]*", "$1" + Matcher.quoteReplacement(date.toString()));
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }
}
