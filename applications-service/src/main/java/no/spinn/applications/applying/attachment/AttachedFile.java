package no.spinn.applications.applying.attachment;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of a file.
 *
 * @param key of the required attachment of the call that the file is for; null when it is for none
 * @param contentType detected by the content alone
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
public record AttachedFile(String name, @Nullable String key, String contentType, long size, String sha256) {

    /**
     * Returns the metadata as a map, for the hashed snapshot. It has the hash of the bytes, so the snapshot covers the bytes
     * as well.
     */
    public Map<String, Object> members() {
        Map<String, Object> members = new TreeMap<>(Map.of("name", name, "size", size, "sha256", sha256));
        if (key != null) {
            members.put("key", key);
        }
        return members;
    }
}
