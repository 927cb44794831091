package no.spinn.applications.testdata;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** An archive that is written field by field, so that its fields can be false. */
public final class RawZip {

    private static final int LARGE = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;

    /** A file that is not compressed. */
    public RawZip file(String name, byte[] content) {
        return entry(name, 0, content.length, header(name, content));
    }

    /** Adds another entry for the same bytes, with another name. */
    public RawZip again(String name, int offset, int length) {
        return entry(name, 0, length, offset);
    }

    /** Adds a file that is marked as encrypted. */
    public RawZip encrypted(String name, byte[] content) {
        return entry(name, 1, content.length, header(name, content));
    }

    /**
     * Adds a file with its sizes in the ZIP64 fields, which only large files need. Some programs write all files so.
     */
    public RawZip large(String name, byte[] content) {
        int offset = header(name, content);
        ByteBuffer extra = littleEndian(4 + 16)
                .putShort((short) 1)
                .putShort((short) 16)
                .putLong(content.length)
                .putLong(content.length);
        return entry(name, 0, LARGE, offset, extra.array());
    }

    public byte[] bytes() {
        int offset = bytes.size();
        bytes.writeBytes(directory.toByteArray());
        bytes.writeBytes(littleEndian(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(directory.size())
                .putInt(offset)
                .array());
        return bytes.toByteArray();
    }

    private int header(String name, byte[] content) {
        int offset = bytes.size();
        bytes.writeBytes(littleEndian(30)
                .putInt(0x04034b50)
                .putInt(0)
                .position(26)
                .putShort((short) name.length())
                .array());
        bytes.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(content);
        return offset;
    }

    private RawZip entry(String name, int flags, int length, int offset) {
        return entry(name, flags, length, offset, new byte[0]);
    }

    private RawZip entry(String name, int flags, int length, int offset, byte[] extra) {
        directory.writeBytes(littleEndian(46)
                .putInt(0x02014b50)
                .position(8)
                .putShort((short) flags)
                .position(20)
                .putInt(length)
                .putInt(length)
                .putShort((short) name.length())
                .putShort((short) extra.length)
                .position(42)
                .putInt(offset)
                .array());
        directory.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        directory.writeBytes(extra);
        entries++;
        return this;
    }

    private static ByteBuffer littleEndian(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
