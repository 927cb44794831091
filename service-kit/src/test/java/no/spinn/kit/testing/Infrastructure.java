package no.spinn.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import no.spinn.local.DatabaseRoles;
import no.spinn.local.KafkaBroker;
import no.spinn.local.Postgres;
import org.jspecify.annotations.Nullable;

/** Starts the servers in new directories on free ports, and configures the service under test to use them. */
public class Infrastructure implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "spinn";

    /** Its bytes are all zero. */
    private static final String WEBHOOK_KEY = "test:" + "A".repeat(43) + "=";

    private @Nullable KafkaBroker kafka;

    private @Nullable Postgres postgres;
    private @Nullable TestIssuer issuer;
    private @Nullable RegisterStandIn register;

    @Override
    public Map<String, String> start() {
        try {
            Path directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "infrastructure");
            postgres = Postgres.startThrowAway(directory.resolve("postgres"));
            DatabaseRoles roles = postgres.createDatabase(DATABASE);
            kafka = KafkaBroker.start(directory.resolve("kafka"), 0);
            issuer = TestIssuer.start();
            register = new RegisterStandIn();
            Map<String, String> settings = new HashMap<>();
            settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE));
            settings.put("quarkus.datasource.username", roles.application().role());
            settings.put("quarkus.datasource.password", roles.application().password());
            settings.put("spinn.database.owner.username", roles.owner().role());
            settings.put("spinn.database.owner.password", roles.owner().password());
            settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
            settings.put("spinn.tokens.issuer", TestIssuer.NAME);
            settings.put("spinn.tokens.jwks-url", issuer.jwks().toString());
            settings.put("spinn.system-users.decision-point", issuer.decisions().toString());
            settings.put("spinn.business-register.url", register.url().toString());
            settings.put("spinn.business-register.keep", "0s");
            settings.put("spinn.business-register.pause", "0s");
            settings.put("spinn.webhooks.keys", WEBHOOK_KEY);
            settings.put("quarkus.http.test-port", "0");
            settings.put("quarkus.http.port", "0");
            settings.put("quarkus.management.test-port", "0");
            return settings;
        } catch (Exception e) {
            throw new IllegalStateException("the test infrastructure does not start", e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(
                kafka, new TestInjector.AnnotatedAndMatchesType(FromInfrastructure.class, KafkaBroker.class));
        injector.injectIntoFields(
                postgres, new TestInjector.AnnotatedAndMatchesType(FromInfrastructure.class, Postgres.class));
        injector.injectIntoFields(
                issuer, new TestInjector.AnnotatedAndMatchesType(FromInfrastructure.class, TestIssuer.class));
        injector.injectIntoFields(
                register, new TestInjector.AnnotatedAndMatchesType(FromInfrastructure.class, RegisterStandIn.class));
    }

    @Override
    public void stop() {
        try (TestIssuer a = issuer;
                KafkaBroker b = kafka;
                Postgres c = postgres;
                RegisterStandIn d = register) {
            // closed in the reverse order
        } catch (Exception e) {
            throw new IllegalStateException("the test infrastructure does not stop", e);
        }
    }
}
