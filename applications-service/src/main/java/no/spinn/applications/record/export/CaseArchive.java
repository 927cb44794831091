package no.spinn.applications.record.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.spinn.applications.common.casefile.CaseDocument;
import no.spinn.applications.common.casefile.StoredFile;
import no.spinn.kit.value.Sha256;

/** A ZIP file that counts and hashes its entries while they are written, and ends with a manifest of the hashes. */
public final class CaseArchive implements AutoCloseable {

    /** The manifest, in the format of {@code sha256sum --check}. */
    public static final String MANIFEST = "manifest-sha256.txt";

    private final ZipOutputStream zip;
    private final Instant time;
    private final List<Entry> entries = new ArrayList<>();
    private int documents;

    /**
     * @param time of the entries that have no time of their own
     */
    public CaseArchive(OutputStream out, Instant time) {
        this.zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8);
        this.time = time;
    }

    /**
     * One file in the archive.
     *
     * @param name its path, always with {@code /}
     * @param sha256 in hexadecimal
     */
    public record Entry(String name, long size, String sha256) {}

    /** Adds a document under the next number, so that names are unique. */
    public Entry file(CaseDocument document) throws IOException {
        documents++;
        String name = "documents/%03d-%s"
                .formatted(documents, FileName.safe(document.file().name()));
        return add(name, document.writtenAt(), document.file().content());
    }

    /** Adds a file that describes the documents. */
    public Entry describe(StoredFile file) throws IOException {
        return add(file.name(), time, file.content());
    }

    private Entry add(String name, Instant at, StoredFile.Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name).setLastModifiedTime(FileTime.from(at)));
        Measured measured = new Measured(zip);
        content.writeTo(measured);
        zip.closeEntry();
        Entry entry = new Entry(name, measured.size, HexFormat.of().formatHex(measured.digest.digest()));
        entries.add(entry);
        return entry;
    }

    /** Adds the manifest. Nothing can be added after it. */
    public void finish() throws IOException {
        StringBuilder manifest = new StringBuilder();
        entries.forEach(entry -> manifest.append(entry.sha256())
                .append("  ")
                .append(entry.name())
                .append('\n'));
        describe(StoredFile.of(MANIFEST, "text/plain", manifest.toString().getBytes(StandardCharsets.UTF_8)));
        zip.finish();
    }

    /** Does not close the underlying stream. */
    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static final class Measured extends Unclosed {

        private final MessageDigest digest = Sha256.digest();
        private long size;

        Measured(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            super.write(bytes, offset, length);
            digest.update(bytes, offset, length);
            size += length;
        }
    }
}
