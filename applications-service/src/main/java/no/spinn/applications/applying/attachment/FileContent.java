package no.spinn.applications.applying.attachment;

import java.io.IOException;
import java.io.InputStream;

/** The complete bytes of a file; can be read any number of times. */
public interface FileContent {

    /** The size in bytes. */
    long size();

    /** The hash in hexadecimal. */
    String sha256();

    /** Opens a stream from the beginning; the streams are independent. */
    InputStream read() throws IOException;
}
