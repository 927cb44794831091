package no.spinn.kit.webhook;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts the secrets of webhooks for storage (AES-GCM), as {@code aes-gcm:<id of the key>:<nonce and ciphertext>}. Each is bound to its
 * webhook: in the row of another one it cannot be read. What was stored before there were keys is read as it is.
 */
@Singleton
public class SecretCipher {

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final String PREFIX = "aes-gcm:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeys keys;
    private final SecureRandom random = new SecureRandom();

    SecretCipher(WebhookSettings settings) {
        this.keys = SecretKeys.read(settings.keys().orElse(List.of()));
    }

    /** The secrets that sign at this moment, newest first, as the receiver knows them. */
    public List<String> secrets(Webhook webhook, Instant now) {
        return Stream.of(Optional.of(webhook.secret()), webhook.formerSecret(now))
                .flatMap(Optional::stream)
                .map(stored -> decrypt(stored, webhook.id()))
                .toList();
    }

    /** The newest secret. */
    public String secret(Webhook webhook) {
        return decrypt(webhook.secret(), webhook.id());
    }

    /** The form to store; the secret itself where there is no key. */
    String encrypt(String secret, UUID webhook) {
        return keys.current().map(key -> encrypt(secret, webhook, key)).orElse(secret);
    }

    String decrypt(String stored, UUID webhook) {
        if (!stored.startsWith(PREFIX)) {
            return stored;
        }
        String[] parts = stored.substring(PREFIX.length()).split(":", 2);
        byte[] sealed = Base64.getDecoder().decode(parts[1]);
        GCMParameterSpec nonce = new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES);
        byte[] secret = run(
                Cipher.DECRYPT_MODE,
                keys.require(parts[0]),
                nonce,
                webhook,
                new Piece(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        return new String(secret, StandardCharsets.UTF_8);
    }

    /** How what is encrypted with the current key begins; empty where there is no key. */
    Optional<String> currentPrefix() {
        return keys.current().map(key -> PREFIX + key.id() + ":");
    }

    private String encrypt(String secret, UUID webhook, SecretKeys.Named key) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] plain = secret.getBytes(StandardCharsets.UTF_8);
        byte[] cipher = run(
                Cipher.ENCRYPT_MODE,
                key,
                new GCMParameterSpec(TAG_BITS, nonce),
                webhook,
                new Piece(plain, 0, plain.length));
        byte[] sealed = new byte[nonce.length + cipher.length];
        System.arraycopy(nonce, 0, sealed, 0, nonce.length);
        System.arraycopy(cipher, 0, sealed, nonce.length, cipher.length);
        return PREFIX + key.id() + ":" + Base64.getEncoder().encodeToString(sealed);
    }

    private record Piece(byte[] bytes, int offset, int length) {}

    private static byte[] run(int mode, SecretKeys.Named key, GCMParameterSpec nonce, UUID webhook, Piece input) {
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(mode, key.key(), nonce);
            cipher.updateAAD(webhook.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input.bytes(), input.offset(), input.length());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the secret of webhook %s is not of the key %s".formatted(webhook, key.id()), e);
        }
    }
}
