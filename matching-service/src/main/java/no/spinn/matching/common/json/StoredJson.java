package no.spinn.matching.common.json;

import no.spinn.kit.event.TolerantJson;

/**
 * Reads the JSON that this service stores. This is the one place that does, so that all stored JSON is read with the same
 * tolerance: fields that this version does not know are ignored.
 */
public final class StoredJson {

    private StoredJson() {}

    /** Throws {@link IllegalArgumentException} when the JSON has another shape. */
    public static <T> T read(String json, Class<T> shape) {
        return TolerantJson.read(json, shape);
    }

    /** Writes what {@link #read} reads. */
    public static String write(Object value) {
        return TolerantJson.write(value);
    }
}
