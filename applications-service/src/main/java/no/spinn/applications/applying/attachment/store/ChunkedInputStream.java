package no.spinn.applications.applying.attachment.store;

import java.io.InputStream;
import java.util.function.LongFunction;

/** A stream over content that is loaded in chunks, each when it is needed. */
final class ChunkedInputStream extends InputStream {

    private final LongFunction<byte[]> parts;
    private byte[] part = {};
    private int next;
    private long from;

    /** Takes a function that returns the chunk from a position; an empty chunk is the end. */
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
