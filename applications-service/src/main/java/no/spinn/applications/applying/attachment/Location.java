package no.spinn.applications.applying.attachment;

import org.jspecify.annotations.Nullable;

/**
 * The location of an attachment's bytes, in exactly one of two stores. Each attachment has its own, so that the store can be
 * switched while older attachments stay readable; a copy has that of its original.
 *
 * @param largeObject the number of a PostgreSQL large object
 * @param objectKey the key in an S3-compatible store
 */
public record Location(@Nullable Long largeObject, @Nullable String objectKey) {

    public Location {
        if ((largeObject == null) == (objectKey == null)) {
            throw new IllegalArgumentException("bytes are in exactly one store");
        }
    }

    public static Location largeObject(long number) {
        return new Location(number, null);
    }

    public static Location object(String key) {
        return new Location(null, key);
    }
}
