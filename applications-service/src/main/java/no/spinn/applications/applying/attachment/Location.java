package no.spinn.applications.applying.attachment;

import org.jspecify.annotations.Nullable;

/**
 * Where the bytes of an attachment are: in exactly one of two places. It is kept with each attachment, so that another store
 * can be configured while what is in the first one stays readable.
 *
 * @param largeObject the number of a PostgreSQL large object
 * @param objectKey the key in an S3-compatible store
 */
public record Location(@Nullable Long largeObject, @Nullable String objectKey) {

    public Location {
        if ((largeObject == null) == (objectKey == null)) {
            throw new IllegalArgumentException("bytes are in one place");
        }
    }

    public static Location largeObject(long number) {
        return new Location(number, null);
    }

    public static Location object(String key) {
        return new Location(null, key);
    }
}
