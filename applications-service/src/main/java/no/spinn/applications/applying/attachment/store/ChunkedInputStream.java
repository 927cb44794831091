package no.spinn.applications.applying.attachment.store;

import java.io.InputStream;
import java.util.function.LongFunction;

/** Reads what can only be had in parts, each when it is needed. */
final class ChunkedInputStream extends InputStream {

    private final LongFunction<byte[]> parts;
    private byte[] part = {};
    private int next;
    private long from;

    /** Takes a function that gives the part from a position on; an empty one ends it. */
    ChunkedInputStream(LongFunction<byte[]> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (next == part.length) {
            part = parts.apply(from);
            from += part.length;
            next = 0;
        }
        if (part.length == 0) {
            return -1;
        }
        int count = Math.min(length, part.length - next);
        System.arraycopy(part, next, bytes, offset, count);
        next += count;
        return count;
    }
}
