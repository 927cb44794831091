package no.spinn.kit.stream;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import no.spinn.kit.value.Sha256;

/** Random texts that nobody can guess, and the digests by which they are stored. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private Secrets() {}

    /** Letters, digits, {@code -} and {@code _}. */
    static String next() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    static byte[] digest(String secret) {
        return Sha256.digest().digest(secret.getBytes(StandardCharsets.UTF_8));
    }
}
