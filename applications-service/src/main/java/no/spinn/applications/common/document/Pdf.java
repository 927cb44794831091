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

/** Lays out XHTML on pages. Reads nothing but the XHTML and the two embedded fonts. */
final class Pdf {

    private static final String FAMILY = "Liberation";

    /** Replaces characters that the fonts have no glyph for, such as emoji; PDF/A allows no missing glyph. */
    private static final String REPLACEMENT = "□";

    private static final int REPLACEMENT_CHARACTER = 0xFFFD;

    /**
     * The constant part of the file ID, which would otherwise depend on the time of day. The other part comes from the
     * metadata.
     */
    private static final long CONSTANT_ID = 1L;

    static {
        // The library logs each step, and each character without a glyph. Both are noise in a service log.
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new EmbeddedFonts());
    }

    private Pdf() {}

    static byte[] of(String xhtml, Instant date) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(readable(xhtml)).buildPdfRenderer();
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
        EmbeddedFonts.WEIGHTS.forEach((weight, font) ->
                builder.useFont(() -> EmbeddedFonts.open(font), FAMILY, weight, FontStyle.NORMAL, true));
        return builder.useReplacementText(REPLACEMENT)
                .usePdfUaAccessibility(true)
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

    /** Replaces the characters that XML does not allow, not even escaped: most control characters. */
    private static String readable(String xhtml) {
        return xhtml.codePoints()
                .map(c -> isXml(c) ? c : REPLACEMENT_CHARACTER)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xFFFE
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
