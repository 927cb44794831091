package no.spinn.kit.security.token;

import java.security.Key;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.Use;
import org.jose4j.lang.JoseException;

/** The public keys with which an issuer signs, as of one moment. */
record KeySet(Map<String, PublicJsonWebKey> byId, Instant asOf) {

    static final KeySet NONE = new KeySet(Map.of(), Instant.EPOCH);

    /** Reads a JSON Web Key Set. Throws {@link IllegalArgumentException} if it is none, or has no key that signs. */
    static KeySet read(String json, Instant asOf) {
        try {
            Map<String, PublicJsonWebKey> keys = new JsonWebKeySet(json)
                    .getJsonWebKeys().stream()
                            .filter(KeySet::signs)
                            .map(PublicJsonWebKey.class::cast)
                            .collect(Collectors.toMap(
                                    JsonWebKey::getKeyId, key -> key, (one, other) -> one, LinkedHashMap::new));
            if (keys.isEmpty()) {
                throw new IllegalArgumentException("the key set has no key that signs");
            }
            return new KeySet(keys, asOf);
        } catch (JoseException e) {
            throw new IllegalArgumentException("not a key set", e);
        }
    }

    // A symmetric key is no public key, whoever publishes it.
    private static boolean signs(JsonWebKey key) {
        return key instanceof PublicJsonWebKey
                && key.getKeyId() != null
                && !Objects.equals(key.getUse(), Use.ENCRYPTION);
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    /** The key, unless it is for another algorithm. */
    Optional<Key> find(String id, String algorithm) {
        return Optional.ofNullable(byId.get(id))
                .filter(key -> key.getAlgorithm() == null || key.getAlgorithm().equals(algorithm))
                .map(PublicJsonWebKey::getPublicKey);
    }

    /** Without anything private, even if the issuer has published it by mistake. */
    String written() {
        return new JsonWebKeySet(List.copyOf(byId.values())).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }
}
