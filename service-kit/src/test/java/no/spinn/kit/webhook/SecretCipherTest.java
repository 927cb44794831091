package no.spinn.kit.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretCipherTest {

    private static final String OLD = "2026:" + "A".repeat(43) + "=";
    private static final String NEW = "2027:" + "B".repeat(43) + "=";
    private static final String SECRET = "whsec_c2VjcmV0";
    private static final UUID WEBHOOK = UUID.fromString("01a21531-1262-7822-9d98-ba7526d40359");

    private final SecretCipher cipher = cipher(OLD);

    @Test
    void storesNothingThatSigns() {
        String stored = cipher.encrypt(SECRET, WEBHOOK);
        assertThat(stored).startsWith("aes-gcm:2026:").doesNotContain("c2VjcmV0");
        assertThat(cipher.decrypt(stored, WEBHOOK)).isEqualTo(SECRET);
    }

    @Test
    void encryptsTheSameSecretDifferentlyEachTime() {
        assertThat(cipher.encrypt(SECRET, WEBHOOK)).isNotEqualTo(cipher.encrypt(SECRET, WEBHOOK));
    }

    @Test
    void readsWhatAFormerKeyHasEncryptedAndEncryptsWithTheFirst() {
        String stored = cipher.encrypt(SECRET, WEBHOOK);
        SecretCipher rotating = cipher(NEW, OLD);
        assertThat(rotating.decrypt(stored, WEBHOOK)).isEqualTo(SECRET);
        assertThat(rotating.encrypt(SECRET, WEBHOOK)).startsWith("aes-gcm:2027:");
        assertThat(rotating.currentPrefix()).contains("aes-gcm:2027:");
    }

    @Test
    void saysWhichKeyIsMissing() {
        String stored = cipher.encrypt(SECRET, WEBHOOK);
        assertThatIllegalStateException()
                .isThrownBy(() -> cipher(NEW).decrypt(stored, WEBHOOK))
                .withMessageContaining("2026");
    }

    @Test
    void readsNoSecretInTheRowOfAnotherWebhook() {
        String stored = cipher.encrypt(SECRET, WEBHOOK);
        assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt(stored, UUID.randomUUID()));
    }

    @Test
    void noticesThatAStoredSecretWasChanged() {
        String stored = cipher.encrypt(SECRET, WEBHOOK);
        char last = stored.charAt(stored.length() - 3);
        String changed = stored.substring(0, stored.length() - 3)
                + (last == 'A' ? 'B' : 'A')
                + stored.substring(stored.length() - 2);
        assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt(changed, WEBHOOK));
    }

    @Test
    void readsWhatWasStoredBeforeThereWasAKey() {
        assertThat(cipher.decrypt(SECRET, WEBHOOK)).isEqualTo(SECRET);
        SecretCipher without = new SecretCipher(WebhookSettingsOf.standard());
        assertThat(without.encrypt(SECRET, WEBHOOK)).isEqualTo(SECRET);
        assertThat(without.currentPrefix()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026:short", ":AAAA", "a b:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="})
    void takesNoKeyThatIsNone(String entry) {
        assertThatIllegalArgumentException().isThrownBy(() -> cipher(entry));
        assertThatIllegalArgumentException().isThrownBy(() -> cipher(OLD, OLD));
    }

    private static SecretCipher cipher(String... keys) {
        return new SecretCipher(WebhookSettingsOf.standard().withKeys(keys));
    }
}
