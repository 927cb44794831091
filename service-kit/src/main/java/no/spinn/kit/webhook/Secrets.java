package no.spinn.kit.webhook;

import java.security.SecureRandom;
import java.util.Base64;

/** Generates secrets in the format of the Standard Webhooks specification. */
final class Secrets {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String generate() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }
}
