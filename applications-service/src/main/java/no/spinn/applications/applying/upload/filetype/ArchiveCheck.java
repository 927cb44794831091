package no.spinn.applications.applying.upload.filetype;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import no.spinn.applications.applying.attachment.AttachmentSettings;

/**
 * Unpacks an archive, including nested ones, without storing anything, to verify that it can be unpacked safely: not too
 * many files, not too large, not nested too deeply. It stops at each limit, so that a zip bomb costs no more than a large
 * document.
 */
final class ArchiveCheck {

    private static final int PART = 16 << 10;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final AttachmentSettings.Archives limits;
    private long room;
    private int entries;

    private ArchiveCheck(AttachmentSettings.Archives limits, long size) {
        this.limits = limits;
        long byRatio = Math.max(limits.small().asLongValue(), size * limits.maxRatio());
        this.room = Math.min(limits.maxSize().asLongValue(), byRatio);
    }

    /** Throws a {@link ZipException} with the reason when the archive cannot be unpacked safely. */
    static void check(ZipArchive archive, long size, AttachmentSettings.Archives limits) throws IOException {
        archive.requireNoOverlap();
        ArchiveCheck check = new ArchiveCheck(limits, size);
        for (ZipEntry entry : archive.entries()) {
            check.countEntry();
            try (InputStream content = archive.read(entry)) {
                check.unpack(content, 1);
            }
        }
    }

    private void unpack(InputStream content, int depth) throws IOException {
        InputStream counted = new Counted(content);
        byte[] beginning = counted.readNBytes(ZIP.length);
        if (Arrays.equals(beginning, ZIP)) {
            unpackArchive(new SequenceInputStream(new ByteArrayInputStream(beginning), counted), depth + 1);
        }
        byte[] part = new byte[PART];
        while (counted.read(part) >= 0) {
            // counted
        }
    }

    // Read as a stream, because it is not on disk. Bytes that this reader skips still count, in packed form.
    private void unpackArchive(InputStream archive, int depth) throws IOException {
        if (depth > limits.maxDepth()) {
            throw new ZipException("it has archives nested %d deep".formatted(depth));
        }
        // Names in old character sets are not a reason to refuse it.
        try (ZipInputStream files = new ZipInputStream(archive, StandardCharsets.ISO_8859_1)) {
            while (files.getNextEntry() != null) {
                countEntry();
                unpack(files, depth);
            }
        }
    }

    private void countEntry() throws ZipException {
        entries++;
        if (entries > limits.maxEntries()) {
            throw new ZipException("it has more than %d files".formatted(limits.maxEntries()));
        }
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        /**
         * Does not close the underlying stream: the reader of a nested archive closes its stream at its end, which is not
         * the end of the file.
         */
        @Override
        public void close() {
            // still needed
        }

        private void count(int more) throws ZipException {
            room -= more;
            if (room < 0) {
                throw new ZipException("it is much larger unpacked than a document");
            }
        }
    }
}
