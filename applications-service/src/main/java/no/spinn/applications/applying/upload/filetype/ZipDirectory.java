package no.spinn.applications.applying.upload.filetype;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import no.spinn.applications.applying.upload.spool.SpooledFile;

/**
 * Reads the central directory at the end of a ZIP file (APPNOTE.TXT, 4.3), which office programs use. The reader of the JDK
 * loads all of it into memory, whatever its size; this one stops at a number of entries.
 */
final class ZipDirectory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    /**
     * Much longer than any name in a document. With the longest names that the format allows, thousands of entries would
     * exhaust the memory.
     */
    private static final int LONGEST_NAME = 1000;

    private static final int ZIP64_EXTRA = 1;
    private static final long IN_ZIP64_EXTRA = 0xffff_ffffL;

    private ZipDirectory() {}

    /** Throws a {@link ZipException} when there is no readable directory, or it has too many entries. */
    static List<ZipEntry> read(SpooledFile file, int mostEntries) throws IOException {
        ByteBuffer end = end(file);
        int count = end.getShort(10) & 0xffff;
        long size = end.getInt(12) & 0xffff_ffffL;
        long offset = end.getInt(16) & 0xffff_ffffL;
        if (count > mostEntries) {
            throw new ZipException("it has more than %d files".formatted(mostEntries));
        }
        List<ZipEntry> entries = new ArrayList<>(count);
        try (InputStream directory = new BufferedInputStream(file.read(offset, size))) {
            for (int i = 0; i < count; i++) {
                entries.add(entry(directory));
            }
            if (directory.read() >= 0) {
                throw new ZipException("its directory does not end where it says");
            }
        }
        return entries;
    }

    // The record is at the end of the file, followed only by a comment. The right record is the one whose comment
    // length fits.
    private static ByteBuffer end(SpooledFile file) throws IOException {
        int length = (int) Math.min(file.size(), END_SIZE + LONGEST_COMMENT);
        ByteBuffer tail;
        try (InputStream bytes = file.read(file.size() - length, length)) {
            tail = littleEndian(bytes.readAllBytes());
        }
        for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE && (tail.getShort(at + 20) & 0xffff) == tail.limit() - at - END_SIZE) {
                return tail.slice(at, END_SIZE).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new ZipException("it has no directory");
    }

    private static ZipEntry entry(InputStream directory) throws IOException {
        ByteBuffer head = take(directory, ENTRY_SIZE);
        if (head.getInt(0) != ENTRY_SIGNATURE) {
            throw new ZipException("its directory is broken");
        }
        String name = name(directory, head.getShort(28) & 0xffff);
        ByteBuffer extra = take(directory, head.getShort(30) & 0xffff);
        take(directory, head.getShort(32) & 0xffff);
        long compressed = head.getInt(20) & 0xffff_ffffL;
        long size = head.getInt(24) & 0xffff_ffffL;
        long offset = head.getInt(42) & 0xffff_ffffL;
        // ZIP64 has larger numbers in this extra field, in this order; some programs always write it.
        ByteBuffer large = zip64(extra);
        if (size == IN_ZIP64_EXTRA) {
            next(large);
        }
        compressed = compressed == IN_ZIP64_EXTRA ? next(large) : compressed;
        offset = offset == IN_ZIP64_EXTRA ? next(large) : offset;
        return new ZipEntry(name, head.getShort(8), head.getShort(10), compressed, offset);
    }

    private static String name(InputStream directory, int length) throws IOException {
        if (length > LONGEST_NAME) {
            throw new ZipException("a file in it has a name of %d characters".formatted(length));
        }
        return new String(take(directory, length).array(), StandardCharsets.UTF_8);
    }

    private static ByteBuffer zip64(ByteBuffer extra) throws ZipException {
        while (extra.remaining() >= 4) {
            int id = extra.getShort() & 0xffff;
            int length = extra.getShort() & 0xffff;
            if (length > extra.remaining()) {
                throw new ZipException("its directory is broken");
            }
            if (id == ZIP64_EXTRA) {
                return extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            }
            extra.position(extra.position() + length);
        }
        return ByteBuffer.allocate(0);
    }

    private static long next(ByteBuffer zip64) throws ZipException {
        long number = zip64.remaining() < Long.BYTES ? -1 : zip64.getLong();
        if (number < 0) {
            throw new ZipException("its directory is broken");
        }
        return number;
    }

    static ByteBuffer take(InputStream bytes, int count) throws IOException {
        byte[] taken = bytes.readNBytes(count);
        if (taken.length < count) {
            throw new EOFException("it is cut off");
        }
        return littleEndian(taken);
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
