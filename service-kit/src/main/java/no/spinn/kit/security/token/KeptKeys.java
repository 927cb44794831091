package no.spinn.kit.security.token;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import no.spinn.kit.security.TokenSettings;
import no.spinn.kit.sql.Sql;

/** The last keys that the issuer has sent, in the database, so that a service that starts while the issuer is down has them. */
@Singleton
class KeptKeys {

    // One statement, so a reader never finds half of it. Replicas that fetch at the same time keep the newer one.
    private static final String KEEP = """
            INSERT INTO issuer_keys (url, keys, fetched_at) VALUES (?, cast(? AS jsonb), ?)
            ON CONFLICT (url) DO UPDATE SET keys = excluded.keys, fetched_at = excluded.fetched_at
            WHERE issuer_keys.fetched_at < excluded.fetched_at""";

    private static final String READ = "SELECT cast(keys AS text) AS keys, fetched_at FROM issuer_keys WHERE url = ?";

    private final Sql database;
    private final String url;

    KeptKeys(Sql database, TokenSettings settings) {
        this.database = database;
        this.url = settings.jwksUrl().toString();
    }

    void keep(KeySet keys) {
        database.execute(KEEP, url, keys.written(), keys.asOf().atOffset(ZoneOffset.UTC));
    }

    /** Those of the address from which keys are fetched now; empty if none were ever fetched from it. */
    Optional<KeySet> read() {
        return database.list(READ, KeptKeys::keys, url).stream().findFirst();
    }

    private static KeySet keys(ResultSet row) throws SQLException {
        return KeySet.read(
                row.getString("keys"),
                row.getObject("fetched_at", OffsetDateTime.class).toInstant());
    }
}
