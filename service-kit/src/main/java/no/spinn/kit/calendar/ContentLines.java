package no.spinn.kit.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Folds lines by RFC 5545, section 3.1: a line has at most 75 octets, and a fold never parts a character. */
final class ContentLines {

    private static final int MOST_OCTETS = 75;
    private static final byte[] END = {'\r', '\n'};
    private static final byte[] FOLD = {'\r', '\n', ' '};

    private ContentLines() {}

    static byte[] fold(List<String> lines) {
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        lines.forEach(line -> fold(line, folded));
        return folded.toByteArray();
    }

    private static void fold(String line, ByteArrayOutputStream folded) {
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            byte[] bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
            if (octets + bytes.length > MOST_OCTETS) {
                folded.writeBytes(FOLD);
                octets = 1; // The space at its beginning belongs to the line.
            }
            folded.writeBytes(bytes);
            octets += bytes.length;
        }
        folded.writeBytes(END);
    }
}
