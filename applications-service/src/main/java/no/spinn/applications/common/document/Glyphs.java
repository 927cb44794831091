package no.spinn.applications.common.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/** The characters that text of every weight can show, because a font of that weight has a glyph. */
final class Glyphs {

    private static final Glyphs EMBEDDED = new Glyphs(EmbeddedFonts.FACES);

    private final BitSet characters = new BitSet();

    private Glyphs(List<FontFace> faces) {
        Map<Integer, BitSet> byWeight = new TreeMap<>();
        for (FontFace face : faces) {
            byWeight.computeIfAbsent(face.weight(), weight -> new BitSet()).or(characters(face));
        }
        characters.set(0, Character.MAX_CODE_POINT + 1);
        byWeight.values().forEach(characters::and);
    }

    /** The characters of the embedded fonts. */
    static Glyphs embedded() {
        return EMBEDDED;
    }

    boolean have(int character) {
        return characters.get(character);
    }

    private static BitSet characters(FontFace face) {
        try (TrueTypeFont font = face.parse()) {
            CmapLookup cmap = font.getUnicodeCmapLookup();
            BitSet found = new BitSet();
            IntStream.range(1, font.getNumberOfGlyphs()).forEach(glyph -> {
                @Nullable List<Integer> codes = cmap.getCharCodes(glyph);
                if (codes != null) {
                    codes.forEach(found::set);
                }
            });
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
