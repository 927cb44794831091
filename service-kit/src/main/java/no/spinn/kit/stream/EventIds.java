package no.spinn.kit.stream;

import org.jspecify.annotations.Nullable;

/**
 * The ids of the events of a session: a cursor, a dot, and the proof that its sender received the stream. The proof is in no address,
 * so an address that somebody reads in a log resumes nothing.
 */
final class EventIds {

    private static final char SEPARATOR = '.';

    private EventIds() {}

    static String of(String cursor, @Nullable String proof) {
        return proof == null ? cursor : cursor + SEPARATOR + proof;
    }

    static String cursor(String id) {
        int end = id.indexOf(SEPARATOR);
        return end < 0 ? id : id.substring(0, end);
    }

    /** Null if the id has none. */
    static @Nullable String proof(@Nullable String id) {
        int end = id == null ? -1 : id.indexOf(SEPARATOR);
        return id == null || end < 0 ? null : id.substring(end + 1);
    }
}
