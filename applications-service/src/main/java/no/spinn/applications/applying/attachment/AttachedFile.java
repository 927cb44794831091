package no.spinn.applications.applying.attachment;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file.
 *
 * @param key the call's required attachment that it answers; null when it answers none
 * @param contentType judged by the content alone
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
public record AttachedFile(String name, @Nullable String key, String contentType, long size, String sha256) {

    /** As JSON made of maps, for what is hashed: with the hash of the bytes in it, the bytes are covered as well. */
    public Map<String, Object> members() {
        Map<String, Object> members = new TreeMap<>(Map.of("name", name, "size", size, "sha256", sha256));
        if (key != null) {
            members.put("key", key);
        }
        return members;
    }
}
