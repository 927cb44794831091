package no.spinn.applications.applying.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How attachments are accepted and stored. The largest size of a single one is the body limit of its path, {@code
 * spinn.http.larger-bodies.attachments}.
 */
@ConfigMapping(prefix = "spinn.attachments")
public interface AttachmentSettings {

    /** The largest number of attachments of one application. */
    @WithDefault("50")
    int maxCount();

    /** The largest total size of the attachments of one application. */
    @WithDefault("500M")
    MemorySize maxTotal();

    /**
     * The accepted media types. CSV has no content of its own to detect: such files are stored as {@code text/plain}. The
     * list has {@code text/csv} so that a file may have that name or Content-Type.
     */
    @WithDefault("application/pdf,"
            + "application/vnd.oasis.opendocument.text,"
            + "application/vnd.oasis.opendocument.spreadsheet,"
            + "application/vnd.oasis.opendocument.presentation,"
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document,"
            + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,"
            + "application/vnd.openxmlformats-officedocument.presentationml.presentation,"
            + "image/png,image/jpeg,text/plain,text/csv")
    List<String> types();

    Spool spool();

    Archives archives();

    /** Where new attachments are stored; existing ones stay where they are. */
    @WithDefault("database")
    Store store();

    S3 s3();

    Clamd clamd();

    /** The two stores. */
    enum Store {
        /** PostgreSQL large objects: committed, backed up and restored with everything else. */
        DATABASE,
        /** An S3-compatible store, for more attachments than the database should hold. */
        S3
    }

    /** Request bodies while they are received, each in an unlinked file. */
    interface Spool {

        /** Must be on a disk: the temporary directory of some systems is in memory (tmpfs). */
        @WithDefault("${java.io.tmpdir}")
        Path directory();

        /** The largest total size in one replica. When it is full, uploads are refused with 503. */
        @WithDefault("2G")
        MemorySize size();

        /**
         * The longest time for one body. A hundred megabytes in this time is a slow line; anything slower is treated as an
         * attack.
         */
        @WithDefault("15m")
        Duration time();
    }

    /** Limits of an office document, which is a ZIP archive, when it is unpacked. */
    interface Archives {

        /** The largest number of files in it, including files in nested archives. */
        @WithDefault("10000")
        int maxEntries();

        /** The largest depth of nested archives: a document with an embedded spreadsheet has depth two. */
        @WithDefault("3")
        int maxDepth();

        /** The largest total size of all files in it. */
        @WithDefault("512M")
        MemorySize maxSize();

        /** The largest compression ratio. Does not apply to archives smaller than {@link #small()} when unpacked. */
        @WithDefault("100")
        int maxRatio();

        /** The unpacked size that is accepted whatever the ratio: a small table of equal rows compresses very well. */
        @WithDefault("32M")
        MemorySize small();
    }

    /** Required with {@link Store#S3}, and while attachments are left there. */
    interface S3 {

        Optional<String> bucket();

        /** The endpoint of a store other than Amazon's. Bucket names are then part of the path. */
        Optional<URI> endpoint();

        @WithDefault("eu-north-1")
        String region();

        /** Without key and secret, the default credentials of the environment are used. */
        Optional<String> accessKey();

        Optional<String> secretKey();

        /** The timeout of one request, including retries. */
        @WithDefault("10m")
        Duration timeout();

        /**
         * The age after which an object without an attachment is deleted. Must be much longer than {@link #timeout()}: an
         * object that is being uploaded has no attachment yet, and one whose attachment was just deleted may still be read.
         */
        @WithDefault("2h")
        Duration orphanAge();
    }

    /** The virus scanner; without a host there is none. Its StreamMaxLength must be larger than the largest attachment. */
    interface Clamd {

        Optional<String> host();

        @WithDefault("3310")
        int port();

        @WithDefault("3s")
        Duration connectTimeout();

        /** The timeout for one file. */
        @WithDefault("2m")
        Duration timeout();

        /** The delay before a file is scanned again; grows with each attempt, up to twenty times this value. */
        @WithDefault("30s")
        Duration retry();
    }
}
