package no.spinn.kit.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import no.spinn.kit.sql.Sql;
import no.spinn.kit.testing.WithInfrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The secrets of webhooks in the database, when the service starts with other keys. */
@QuarkusTest
@WithInfrastructure
class EncryptSecretsTest {

    private static final String OLD = "2026:" + "A".repeat(43) + "=";
    private static final String NEW = "2027:" + "B".repeat(43) + "=";
    private static final String SECRET = "whsec_c2VjcmV0";
    private static final String FORMER = "whsec_Zm9ybWVy";

    @Inject
    Sql database;

    @Inject
    Instance<WebhookContract> contract;

    private final UUID webhook = UUID.randomUUID();

    @BeforeEach
    @AfterEach
    void clean() {
        database.execute("DELETE FROM webhook");
    }

    @Test
    void encryptsWhatWasStoredAsItIs() {
        add(SECRET, FORMER, "1 hour");
        startWith(OLD);
        assertThat(stored("secret")).startsWith("aes-gcm:2026:");
        assertThat(stored("former_secret")).startsWith("aes-gcm:2026:");
        assertThat(read(OLD, "secret")).isEqualTo(SECRET);
        assertThat(read(OLD, "former_secret")).isEqualTo(FORMER);
    }

    @Test
    void changesOverToANewKeySoThatTheFormerCanGo() {
        add(SECRET, FORMER, "1 hour");
        startWith(OLD);
        startWith(NEW, OLD);
        assertThat(read(NEW, "secret")).isEqualTo(SECRET);
        assertThat(read(NEW, "former_secret")).isEqualTo(FORMER);
        String before = stored("secret");
        startWith(NEW);
        assertThat(stored("secret")).isEqualTo(before);
    }

    @Test
    void forgetsAFormerSecretThatNoLongerSigns() {
        add(SECRET, FORMER, "-1 hour");
        startWith(OLD);
        assertThat(stored("former_secret")).isEqualTo("none");
    }

    @Test
    void doesNotStartWithoutTheKeyOfAStoredSecret() {
        add(SECRET, FORMER, "1 hour");
        startWith(OLD);
        assertThatIllegalStateException().isThrownBy(() -> startWith(NEW)).withMessageContaining("2026");
    }

    private void startWith(String... keys) {
        SecretCipher cipher = cipher(keys);
        new EncryptSecrets(database, cipher, contract)
                .encryptOthers(cipher.currentPrefix().orElseThrow());
    }

    private static SecretCipher cipher(String... keys) {
        return new SecretCipher(WebhookSettingsOf.standard().withKeys(keys));
    }

    private String read(String key, String column) {
        return cipher(key).decrypt(stored(column), webhook);
    }

    private String stored(String column) {
        return database.one(
                "SELECT coalesce(%s, 'none') FROM webhook WHERE id = ?".formatted(column),
                row -> row.getString(1),
                webhook);
    }

    private void add(String secret, String former, String until) {
        QuarkusTransaction.requiringNew().run(() -> database.execute("""
                INSERT INTO webhook (id, secret, former_secret, former_until)
                VALUES (?, ?, ?, clock_timestamp() + cast(? AS interval))""", webhook, secret, former, until));
    }
}
