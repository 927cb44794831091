package no.spinn.applications.applying.upload.filetype;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.spinn.applications.applying.upload.spool.SpooledFile;

/** Reads a whole file as text, in the encodings that programs in Norway write. */
final class TextContent {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String IN_TEXT = "\t\n\r\f";
    private static final int PART = 64 << 10;

    private TextContent() {}

    /** Whether all of it can be decoded, and has no control characters. UTF-16 requires a byte order mark. */
    static boolean isText(SpooledFile file) throws IOException {
        return file.size() > 0
                && (hasUtf16Mark(file)
                        ? isTextIn(StandardCharsets.UTF_16, file)
                        : isTextIn(StandardCharsets.UTF_8, file) || isTextIn(WINDOWS, file));
    }

    private static boolean hasUtf16Mark(SpooledFile file) throws IOException {
        byte[] mark = Sniffer.beginning(file, 2);
        return Arrays.equals(mark, new byte[] {(byte) 0xfe, (byte) 0xff})
                || Arrays.equals(mark, new byte[] {(byte) 0xff, (byte) 0xfe});
    }

    private static boolean isTextIn(Charset encoding, SpooledFile file) throws IOException {
        char[] part = new char[PART];
        try (Reader text = new BufferedReader(new InputStreamReader(
                file.read(),
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            int count;
            while ((count = text.read(part)) >= 0) {
                for (int i = 0; i < count; i++) {
                    if (part[i] < ' ' && IN_TEXT.indexOf(part[i]) < 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }
}
