package no.spinn.applications.common.document;

import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of documents. Liberation Sans has all letters of Norwegian and of the Sami languages, Greek and Cyrillic. What it
 * lacks comes from DejaVu Sans: subscripts, check marks and other symbols, and more scripts.
 *
 * <p>PDFBox asks for a substitute for Helvetica in every document, although no text uses it. Its default mapper would read
 * all fonts of the machine to find one, and write a font cache to the home directory.
 */
final class EmbeddedFonts implements FontMapper {

    private static final FontFace REGULAR = new FontFace("Liberation", 400, "/liberation/LiberationSans-Regular.ttf");
    private static final FontFace BOLD = new FontFace("Liberation", 700, "/liberation/LiberationSans-Bold.ttf");

    private static final FontFace FALLBACK =
            new FontFace("DejaVu", 400, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");
    private static final FontFace BOLD_FALLBACK =
            new FontFace("DejaVu", 700, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf");

    /** In this order in every document, because the same document must give the same bytes. */
    static final List<FontFace> FACES = List.of(REGULAR, BOLD, FALLBACK, BOLD_FALLBACK);

    /** False although it is a fallback: PDFBox logs a warning for each fallback font. */
    private static final boolean IS_FALLBACK = false;

    private final TrueTypeFont regular = REGULAR.parse();

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(regular, IS_FALLBACK);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(regular, IS_FALLBACK);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo characters) {
        return new CIDFontMapping(null, regular, IS_FALLBACK);
    }
}
