package no.spinn.matching.common.json;

import no.spinn.kit.event.TolerantJson;

/**
 * Reads the JSON that this service stores as it received it. This is the one place that does, so that all stored JSON is read
 * with the same tolerance: fields that this version does not know are ignored.
 */
public final class StoredJson {

    private StoredJson() {}

    /** Throws {@link IllegalArgumentException} when the JSON has another shape. */
    public static <T> T read(String json, Class<T> shape) {
        return TolerantJson.read(json, shape);
    }
}
