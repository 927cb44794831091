package no.spinn.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The servers that the services need: PostgreSQL, Kafka and a token issuer. Each is embedded unless the user has one. */
final class Servers {

    /** Encrypts nothing that matters: everybody can read it here. */
    private static final String WEBHOOK_KEY = "local:" + "A".repeat(43) + "=";

    private final LocalSettings settings;
    private final Progress progress;
    private final ProcessRecords records;
    private final Map<Service, DatabaseRoles> roles = new EnumMap<>(Service.class);
    private Optional<Postgres> postgres = Optional.empty();
    private Optional<KafkaBroker> kafka = Optional.empty();
    private Optional<TokenIssuer> issuer = Optional.empty();

    Servers(LocalSettings settings, Progress progress, ProcessRecords records) {
        this.settings = settings;
        this.progress = progress;
        this.records = records;
    }

    void start() throws IOException {
        ParallelStart.inParallel(List.of(this::startPostgres, this::startKafka, this::startIssuer));
    }

    Optional<KafkaBroker> kafka() {
        return kafka;
    }

    String kafkaBootstrap() {
        return settings.ownKafka().orElseGet(() -> kafka.orElseThrow().bootstrapServers());
    }

    String jdbcUrl(Service service) {
        return settings.ownPostgres()
                .map(own -> own.jdbcUrl(service.database()))
                .orElseGet(() -> postgres.orElseThrow().jdbcUrl(service.database()));
    }

    Path postgresLog() {
        return Postgres.logOf(postgresDirectory()).toPath();
    }

    URI issuer() {
        return settings.ownIssuer()
                .map(LocalSettings.OwnIssuer::issuer)
                .orElseGet(() -> issuer.orElseThrow().issuer());
    }

    /** The name and log of a server that has ended unexpectedly, if any. */
    Optional<String> failedProcess() {
        return kafka.filter(broker -> !broker.isAlive())
                .map(broker -> "Kafka; see " + kafkaDirectory().resolve("kafka.log"));
    }

    /** The environment variables that connect a service to the servers. */
    Map<String, String> environment(Service service) {
        Map<String, String> environment =
                new HashMap<>(Objects.requireNonNull(roles.get(service)).environment());
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl(service));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafkaBootstrap());
        environment.put("SPINN_TOKENS_ISSUER", issuer().toString());
        environment.put("SPINN_TOKENS_JWKS_URL", jwks().toString());
        environment.put("SPINN_WEBHOOKS_KEYS", WEBHOOK_KEY);
        issuer.ifPresent(own -> {
            environment.put("SPINN_TOKENS_MAX_LIFETIME", own.longestLifetime());
            environment.put("SPINN_SYSTEM_USERS_DECISION_POINT", own.decisions().toString());
        });
        return environment;
    }

    void close() throws IOException {
        issuer.ifPresent(TokenIssuer::close);
        kafka.ifPresent(KafkaBroker::close);
        if (postgres.isPresent()) {
            postgres.get().close();
        }
    }

    private Path postgresDirectory() {
        return settings.home().resolve("postgres");
    }

    private Path kafkaDirectory() {
        return settings.home().resolve("kafka");
    }

    private URI jwks() {
        return settings.ownIssuer()
                .map(LocalSettings.OwnIssuer::jwks)
                .orElseGet(() -> issuer.orElseThrow().jwks());
    }

    private void startPostgres() throws IOException, SQLException {
        if (settings.ownPostgres().isPresent()) {
            createDatabases(settings.ownPostgres().get());
            return;
        }
        try (Progress.Step step = progress.begin("PostgreSQL")) {
            Postgres server = Postgres.start(postgresDirectory(), settings.postgresPort());
            postgres = Optional.of(server);
            for (Service service : Service.values()) {
                roles.put(service, server.createDatabase(service.database()));
            }
            step.done();
        }
    }

    // New passwords at each start: nobody needs to know them, and the server may be reachable for others.
    private void createDatabases(LocalSettings.OwnPostgres own) throws SQLException {
        DatabaseSetup setup = new DatabaseSetup(own::jdbcUrl, new DatabaseRoles.Login(own.user(), own.password()));
        boolean bySuperuser = setup.isBySuperuser();
        for (Service service : Service.values()) {
            if (bySuperuser) {
                DatabaseRoles two =
                        DatabaseRoles.of(service.database(), UUID.randomUUID().toString());
                setup.create(service.database(), two);
                roles.put(service, two);
            } else {
                setup.create(service.database());
                roles.put(service, DatabaseRoles.one(own.user(), own.password()));
            }
        }
    }

    private void startKafka() throws IOException {
        if (settings.ownKafka().isPresent()) {
            return;
        }
        try (Progress.Step step = progress.begin("Kafka")) {
            KafkaBroker broker = KafkaBroker.start(kafkaDirectory(), settings.kafkaPort());
            kafka = Optional.of(broker);
            records.add("kafka", broker.process().toHandle());
            step.done();
        }
    }

    private void startIssuer() throws IOException {
        if (settings.ownIssuer().isPresent()) {
            return;
        }
        try (Progress.Step step = progress.begin("token issuer")) {
            issuer = Optional.of(TokenIssuer.start(settings.issuerPort()));
            step.done();
        }
    }
}
