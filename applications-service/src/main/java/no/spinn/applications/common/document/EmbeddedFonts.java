package no.spinn.applications.common.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Liberation Sans, under the SIL Open Font License. It has all letters of Norwegian and of the Sami languages. PDFBox asks
 * for a substitute for Helvetica in every document, although no text uses it. Its default mapper would read all fonts of the
 * machine to find one, and write a font cache to the home directory.
 */
final class EmbeddedFonts implements FontMapper {

    private static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";

    /** Sorted, because the fonts are embedded in this order and the same document must give the same bytes. */
    static final SortedMap<Integer, String> WEIGHTS =
            new TreeMap<>(Map.of(400, REGULAR, 700, "/liberation/LiberationSans-Bold.ttf"));

    /** False although it is a fallback: PDFBox logs a warning for each fallback font. */
    private static final boolean IS_FALLBACK = false;

    private final TrueTypeFont regular;

    EmbeddedFonts() {
        try {
            regular = new TTFParser().parse(new RandomAccessReadBuffer(open(REGULAR)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String font) {
        return Objects.requireNonNull(EmbeddedFonts.class.getResourceAsStream(font), font);
    }

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
