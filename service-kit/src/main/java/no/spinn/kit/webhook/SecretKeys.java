package no.spinn.kit.webhook;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys that encrypt secrets, by their ids: the first encrypts, all decrypt. */
record SecretKeys(Map<String, Named> byId, Optional<Named> current) {

    private static final Pattern ENTRY = Pattern.compile("([A-Za-z0-9._-]{1,40}):([A-Za-z0-9+/]{43}=)");

    /** One key, with the id by which what it encrypted names it. */
    record Named(String id, SecretKey key) {}

    /** @param entries each {@code id:key}, the key 32 bytes in base64 */
    static SecretKeys read(List<String> entries) {
        Map<String, Named> keys = new LinkedHashMap<>();
        for (String entry : entries) {
            Matcher parts = ENTRY.matcher(entry.strip());
            // The entry is a secret, so it is not quoted.
            if (!parts.matches() || keys.containsKey(parts.group(1))) {
                throw new IllegalArgumentException(
                        "spinn.webhooks.keys has entries id:key, each id once and each key 32 bytes in base64");
            }
            keys.put(parts.group(1), named(parts.group(1), parts.group(2)));
        }
        return new SecretKeys(keys, keys.values().stream().findFirst());
    }

    private static Named named(String id, String key) {
        return new Named(id, new SecretKeySpec(Base64.getDecoder().decode(key), "AES"));
    }

    Named require(String id) {
        return Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new IllegalStateException(
                        "a secret is encrypted with the key %s, which spinn.webhooks.keys does not have"
                                .formatted(id)));
    }
}
