package no.spinn.applications.applying.attachment;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, complete, to be read as often as one likes. */
public interface FileContent {

    /** In bytes. */
    long size();

    /** In hexadecimal. */
    String sha256();

    /** From the beginning; each stream goes its own way. */
    InputStream read() throws IOException;
}
