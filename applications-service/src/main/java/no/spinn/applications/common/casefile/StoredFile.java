package no.spinn.applications.common.casefile;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that can be written out.
 *
 * @param name with its extension; it may come from a user, so code that writes the file to a disk has to make the name safe
 */
public record StoredFile(String name, String mediaType, Content content) {

    public static StoredFile of(String name, String mediaType, byte[] bytes) {
        return new StoredFile(name, mediaType, out -> out.write(bytes));
    }

    /** The bytes of a file. */
    public interface Content {

        /** Writes all bytes; does not close the stream. */
        void writeTo(OutputStream out) throws IOException;
    }
}
