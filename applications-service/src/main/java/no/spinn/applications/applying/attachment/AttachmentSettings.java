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
 * How attachments are taken and kept. The size of a single one is the limit of bodies on its path,
 * {@code spinn.http.larger-bodies.attachments}.
 */
@ConfigMapping(prefix = "spinn.attachments")
public interface AttachmentSettings {

    /** How many an application has at the most. */
    @WithDefault("50")
    int maxCount();

    /** How much all of an application's are together. */
    @WithDefault("500M")
    MemorySize maxTotal();

    /**
     * The media types that are taken. Content alone cannot tell tables as text from other text: they are stored as
     * {@code text/plain}, and {@code text/csv} stands here so that a file may be called so.
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

    /** Where new attachments go; those that are there already stay where they are. */
    @WithDefault("database")
    Store store();

    S3 s3();

    Clamd clamd();

    /** The two places for bytes. */
    enum Store {
        /** Large objects: committed, backed up and restored with everything else. */
        DATABASE,
        /** An S3-compatible store, for when the attachments outgrow the database. */
        S3
    }

    /** Bodies on their way in, each in a file without a name. */
    interface Spool {

        /** On a disk: the temporary directory of some systems is in memory. */
        @WithDefault("${java.io.tmpdir}")
        Path directory();

        /** How much all of them are together in one replica; beyond that, uploads are refused for a moment. */
        @WithDefault("2G")
        MemorySize size();

        /** How long one body may take: a hundred megabytes in this time are a slow line, anything slower is an attack. */
        @WithDefault("15m")
        Duration time();
    }

    /** What an office document, which is a ZIP, may be when it is unpacked. */
    interface Archives {

        /** How many files are in it, those in archives inside it included. */
        @WithDefault("10000")
        int maxEntries();

        /** How many archives are inside each other: a document with a spreadsheet embedded is two. */
        @WithDefault("3")
        int maxDepth();

        /** How much all files in it are together. */
        @WithDefault("512M")
        MemorySize maxSize();

        /** How many times as large as itself it becomes. Not for what stays small enough in any case. */
        @WithDefault("100")
        int maxRatio();

        /** What any archive may become, whatever the ratio: a small table of equal rows compresses very well. */
        @WithDefault("32M")
        MemorySize small();
    }

    /** Needed with {@link Store#S3}, and for as long as something is there. */
    interface S3 {

        Optional<String> bucket();

        /** Where the store is, for those that are not Amazon's; buckets are then part of the path. */
        Optional<URI> endpoint();

        @WithDefault("eu-north-1")
        String region();

        /** Left out with its secret, what the environment of the process provides is used. */
        Optional<String> accessKey();

        Optional<String> secretKey();

        /** How long one request may take, retries included. */
        @WithDefault("10m")
        Duration timeout();

        /**
         * After what time an object that belongs to no attachment is deleted. Much longer than {@link #timeout()}: one that
         * is on its way in belongs to none yet, and one that was just deleted is perhaps being read.
         */
        @WithDefault("2h")
        Duration orphanAge();
    }

    /** The scanner; there is none without a host. Its StreamMaxLength has to be more than the largest attachment. */
    interface Clamd {

        Optional<String> host();

        @WithDefault("3310")
        int port();

        @WithDefault("3s")
        Duration connectTimeout();

        /** How long one file may take. */
        @WithDefault("2m")
        Duration timeout();

        /** How long to wait before a file is tried again; longer with each attempt, up to twenty times this. */
        @WithDefault("30s")
        Duration retry();
    }
}
