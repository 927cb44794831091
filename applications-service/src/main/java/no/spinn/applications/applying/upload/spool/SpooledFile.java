package no.spinn.applications.applying.upload.spool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.LongConsumer;
import no.spinn.applications.applying.attachment.FileContent;

/**
 * A received body. Its file is unlinked as soon as it is opened, so that it is deleted with the process, however that ends.
 */
public final class SpooledFile implements FileContent, AutoCloseable {

    private final FileChannel channel;
    private final LongConsumer release;
    private final MessageDigest digest;
    private long size;
    private String sha256 = "";

    private SpooledFile(FileChannel channel, LongConsumer release) {
        this.channel = channel;
        this.release = release;
        this.digest = sha256Digest();
    }

    /**
     * Creates an empty file.
     *
     * @param release is called at the end with the reserved size
     */
    static SpooledFile in(Path directory, LongConsumer release) throws IOException {
        Files.createDirectories(directory);
        // The JDK unlinks the file at once on systems where open files need no name.
        FileChannel channel = FileChannel.open(
                directory.resolve("spinn-" + UUID.randomUUID()),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        return new SpooledFile(channel, release);
    }

    void append(byte[] bytes, int count) throws IOException {
        size += count;
        digest.update(bytes, 0, count);
        ByteBuffer rest = ByteBuffer.wrap(bytes, 0, count);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    /** Marks the file as complete. */
    void complete() {
        sha256 = HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public InputStream read() {
        return read(0, size);
    }

    /** Reads a part of the file, shorter at the end. */
    public InputStream read(long from, long length) {
        return new Part(channel, from, Math.min(size, from + length));
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            release.accept(size);
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static final class Part extends InputStream {

        private final FileChannel channel;
        private final long end;
        private long next;

        Part(FileChannel channel, long from, long end) {
            this.channel = channel;
            this.end = end;
            this.next = from;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (next >= end) {
                return length == 0 ? 0 : -1;
            }
            int most = (int) Math.min(length, end - next);
            int count = channel.read(ByteBuffer.wrap(bytes, offset, most), next);
            next += Math.max(count, 0);
            return count;
        }
    }
}
