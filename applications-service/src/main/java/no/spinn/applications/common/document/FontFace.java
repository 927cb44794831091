package no.spinn.applications.common.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font file that documents embed.
 *
 * @param family its name in style sheets
 * @param weight as in CSS: 400 is regular, 700 bold
 */
record FontFace(String family, int weight, String file) {

    InputStream open() {
        return Objects.requireNonNull(FontFace.class.getResourceAsStream(file), file);
    }

    TrueTypeFont parse() {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(open()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
