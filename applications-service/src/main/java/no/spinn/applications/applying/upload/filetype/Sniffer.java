package no.spinn.applications.applying.upload.filetype;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import no.spinn.applications.applying.upload.spool.SpooledFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Detects the type of a file that is not an archive, by the magic bytes that Apache Tika knows. They are few and short: the
 * text {@code MZ-nummer} begins like a program, {@code From:} like an e-mail.
 */
final class Sniffer {

    private static final Set<Integer> IN_TEXT = Set.of((int) '\t', (int) '\n', (int) '\r', (int) '\f');
    private static final int PART = 64 << 10;
    private static final MimeTypes TIKA = MimeTypes.getDefaultMimeTypes();

    private Sniffer() {}

    static String sniff(SpooledFile file) throws IOException {
        byte[] beginning = beginning(file, TIKA.getMinLength());
        String found =
                TIKA.detect(new ByteArrayInputStream(beginning), new Metadata()).toString();
        return found.equals(DeclaredTypes.TEXT) && !isTextThroughout(file) && !TextContent.isText(file)
                ? MimeTypes.OCTET_STREAM
                : found;
    }

    static byte[] beginning(SpooledFile file, int length) throws IOException {
        try (InputStream bytes = file.read(0, length)) {
            return bytes.readAllBytes();
        }
    }

    // Tika reads only the first half kilobyte; the rest could be anything. Text may be in an encoding that is not known
    // here.
    private static boolean isTextThroughout(SpooledFile file) throws IOException {
        byte[] part = new byte[PART];
        try (InputStream bytes = file.read()) {
            int count;
            while ((count = bytes.read(part)) >= 0) {
                for (int i = 0; i < count; i++) {
                    if (part[i] >= 0 && part[i] < ' ' && !IN_TEXT.contains((int) part[i])) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
