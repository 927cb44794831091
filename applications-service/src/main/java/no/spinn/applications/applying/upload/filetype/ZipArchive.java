package no.spinn.applications.applying.upload.filetype;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import no.spinn.applications.applying.upload.spool.SpooledFile;

/** A ZIP file on disk whose entries do not overlap, according to its central directory. */
final class ZipArchive {

    private static final int HEADER_SIGNATURE = 0x04034b50;
    private static final int HEADER_SIZE = 30;

    private final SpooledFile file;
    private final List<ZipEntry> entries;

    private ZipArchive(SpooledFile file, List<ZipEntry> entries) {
        this.file = file;
        this.entries = entries;
    }

    /** Throws a {@link ZipException} with the reason when the file cannot be read, or has too many entries. */
    static ZipArchive open(SpooledFile file, int mostEntries) throws IOException {
        List<ZipEntry> entries = ZipDirectory.read(file, mostEntries).stream()
                .sorted(Comparator.comparingLong(ZipEntry::offset))
                .toList();
        return new ZipArchive(file, entries);
    }

    List<ZipEntry> entries() {
        return entries;
    }

    Optional<ZipEntry> entry(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /**
     * Refuses entries that share bytes. With shared bytes, a small archive can contain the same large file thousands of
     * times, and a streaming reader finds other content than a program that uses the central directory.
     */
    void requireNoOverlap() throws IOException {
        long free = 0;
        for (ZipEntry entry : entries) {
            if (entry.offset() < free) {
                throw new ZipException("two of its files overlap");
            }
            free = content(entry) + entry.compressed();
        }
    }

    /** Unpacks an entry while it is read. The caller closes the stream, and counts the bytes. */
    InputStream read(ZipEntry entry) throws IOException {
        if (!entry.isReadable()) {
            throw new ZipException("the file %s in it is %s"
                    .formatted(
                            entry.name(), entry.isEncrypted() ? "encrypted" : "compressed with an unsupported method"));
        }
        InputStream packed = file.read(content(entry), entry.compressed());
        return entry.method() == ZipEntry.STORED ? packed : new Inflating(packed);
    }

    /** Returns the position of the entry's bytes, after its header of variable length. */
    private long content(ZipEntry entry) throws IOException {
        try (InputStream bytes = file.read(entry.offset(), HEADER_SIZE)) {
            ByteBuffer header = ZipDirectory.take(bytes, HEADER_SIZE);
            if (header.getInt(0) != HEADER_SIGNATURE) {
                throw new ZipException("its directory points to nothing");
            }
            return entry.offset() + HEADER_SIZE + (header.getShort(26) & 0xffff) + (header.getShort(28) & 0xffff);
        }
    }

    /** Releases the memory of the inflater. The JDK does this only for an inflater that it created itself. */
    private static final class Inflating extends InflaterInputStream {

        private static final int PART = 16 << 10;

        Inflating(InputStream packed) {
            super(packed, new Inflater(true), PART);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
