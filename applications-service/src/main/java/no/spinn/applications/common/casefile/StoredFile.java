package no.spinn.applications.common.casefile;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file, as it can be written out.
 *
 * @param name with its extension; it may be a user's own, for whoever writes it to a disk makes it harmless
 */
public record StoredFile(String name, String mediaType, Content content) {

    public static StoredFile of(String name, String mediaType, byte[] bytes) {
        return new StoredFile(name, mediaType, out -> out.write(bytes));
    }

    /** The bytes of a file. */
    public interface Content {

        /** Writes all of them; does not close what it writes to. */
        void writeTo(OutputStream out) throws IOException;
    }
}
