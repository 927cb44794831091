package no.spinn.kit.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import no.spinn.kit.schema.SchemaCurrent;
import no.spinn.kit.sql.Sql;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts at the start of a service what is stored otherwise than with the current key: secrets from before there was one, and those of a
 * key that is being replaced. A service without the key of a stored secret does not start, since it could not sign.
 */
@Singleton
class EncryptSecrets {

    private static final Logger LOG = Logger.getLogger(EncryptSecrets.class);

    private static final String FORGET_FORMER = """
            UPDATE webhook SET former_secret = NULL, former_until = NULL
            WHERE former_secret IS NOT NULL AND former_until <= clock_timestamp()""";

    private static final String OTHERS = """
            SELECT id, secret, former_secret FROM webhook
            WHERE NOT starts_with(secret, ?) OR former_secret IS NOT NULL AND NOT starts_with(former_secret, ?)
            ORDER BY id FOR UPDATE""";

    private final Sql database;
    private final SecretCipher cipher;
    private final Instance<WebhookContract> contract;

    EncryptSecrets(Sql database, SecretCipher cipher, Instance<WebhookContract> contract) {
        this.database = database;
        this.cipher = cipher;
        this.contract = contract;
    }

    void atStart(@Observes SchemaCurrent event) {
        if (!contract.isResolvable()) {
            return;
        }
        cipher.currentPrefix()
                .ifPresentOrElse(
                        this::encryptOthers,
                        () -> LOG.warn("the secrets of webhooks are stored as they are: set spinn.webhooks.keys"));
    }

    /** Replicas that start at the same time take turns, and the later one finds nothing to do. */
    void encryptOthers(String current) {
        int encrypted = QuarkusTransaction.requiringNew().call(() -> {
            database.execute(FORGET_FORMER);
            List<Stored> others = database.list(OTHERS, EncryptSecrets::stored, current, current);
            others.forEach(this::encrypt);
            return others.size();
        });
        if (encrypted > 0) {
            LOG.infof("encrypted the secrets of %d webhooks with the current key", encrypted);
        }
    }

    private record Stored(UUID id, String secret, @Nullable String former) {}

    private void encrypt(Stored webhook) {
        database.execute(
                "UPDATE webhook SET secret = ?, former_secret = ? WHERE id = ?",
                again(webhook.secret(), webhook.id()),
                webhook.former() == null ? null : again(webhook.former(), webhook.id()),
                webhook.id());
    }

    private String again(String stored, UUID webhook) {
        return cipher.encrypt(cipher.decrypt(stored, webhook), webhook);
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(row.getObject("id", UUID.class), row.getString("secret"), row.getString("former_secret"));
    }
}
