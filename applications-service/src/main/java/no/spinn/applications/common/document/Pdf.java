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

/** Lays XHTML out on pages. Nothing is read from anywhere but the XHTML itself and the two fonts in it. */
final class Pdf {

    private static final String FAMILY = "Liberation";

    /** Stands for what the fonts have no glyph for, such as an emoji; PDF/A allows no glyph to be missing. */
    private static final String REPLACEMENT = "□";

    private static final int REPLACEMENT_CHARACTER = 0xFFFD;

    /** Of the file's ID, which would otherwise change with the time of day. The other half is the document's own data. */
    private static final long ALWAYS = 1L;

    static {
        // It tells of each step, and of each character without a glyph, which is for its writer to see.
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new EmbeddedFonts());
    }

    private Pdf() {}

    static byte[] of(String xhtml, Instant date) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(readable(xhtml)).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            date(pdf, date.truncatedTo(ChronoUnit.SECONDS));
            pdf.setDocumentId(ALWAYS);
            pdf.save(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static PdfRendererBuilder builder(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        // A user's text never becomes markup. If it ever did, this server would still ask nobody for what it names.
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

    /** The renderer knows only now; the two places where it says so have to agree. */
    private static void date(PDDocument pdf, Instant date) throws IOException {
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(date.atZone(ZoneOffset.UTC)));
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceFirst("(<xmp:CreateDate>)[^<]*", "$1" + Matcher.quoteReplacement(date.toString()));
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }

    /** XML has no room for most control characters, not even escaped. */
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
