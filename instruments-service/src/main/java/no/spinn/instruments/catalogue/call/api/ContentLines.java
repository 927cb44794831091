package no.spinn.instruments.catalogue.call.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of a calendar by RFC 5545, section 3.1: a line has at most 75 octets, and a fold never parts a character. The
 * library counts characters instead, of which some have four octets.
 */
final class ContentLines {

    private static final int MOST_OCTETS = 75;
    private static final byte[] FOLD = {'\r', '\n', ' '};

    private ContentLines() {}

    /** @param calendar with lines that may be folded already */
    static byte[] fold(String calendar) {
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        int octets = 0;
        for (int character :
                calendar.replace("\r\n ", "").replace("\r\n\t", "").codePoints().toArray()) {
            byte[] bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
            boolean isLineBreak = character == '\r' || character == '\n';
            if (!isLineBreak && octets + bytes.length > MOST_OCTETS) {
                folded.writeBytes(FOLD);
                octets = 1; // The space at its beginning belongs to the line.
            }
            folded.writeBytes(bytes);
            octets = isLineBreak ? 0 : octets + bytes.length;
        }
        return folded.toByteArray();
    }
}
