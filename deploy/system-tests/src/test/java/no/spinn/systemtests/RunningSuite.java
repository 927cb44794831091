package no.spinn.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.spinn.local.Jvm;
import no.spinn.local.KafkaBroker;
import no.spinn.local.LocalSettings;
import no.spinn.local.Postgres;
import no.spinn.local.Progress;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import no.spinn.local.Suite;
import no.spinn.local.TemporaryHome;
import no.spinn.local.TokenClient;

/** One suite for all tests of this module, on free ports and with a temporary home. */
final class RunningSuite {

    /** Only the long form fills a disk. */
    private static final boolean OWN_DISK = Integer.getInteger("spinn.rounds", 0) > 0;

    /**
     * The tests together exceed the rate limits of an organisation, and what they see must not depend on whether Norges Bank can
     * be reached. Receivers of webhooks are on this machine, and are asked again soon however often they have refused.
     */
    private static final Map<String, String> SETTINGS = Map.of(
            "SPINN_RATE_LIMIT_ANONYMOUS", "1000000000",
            "SPINN_RATE_LIMIT_CONSUMER", "1000000000",
            "SPINN_WEBHOOKS_PRIVATE_ADDRESSES", "true",
            "SPINN_WEBHOOKS_TIMEOUT", "1s",
            "SPINN_WEBHOOKS_RETRIES", String.join(",", Collections.nCopies(24, "5s")),
            "SPINN_CORS_ORIGINS", ForeignPage.TRUSTED,
            "SPINN_EXCHANGE_RATES_URL", "");

    /** Traces only requests whose callers trace them. Sends their spans soon. */
    private static final Map<String, String> TRACING = Map.of(
            "SPINN_TRACING_PROTOCOL", "http/protobuf",
            "SPINN_TRACING_RATIO", "0",
            "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "200ms");

    private static final RunningSuite ONE = begin();

    private final Suite suite;
    private final Database database;
    private final TraceCollector traces;
    private final KeptTokens tokens;

    private RunningSuite(Suite suite, Database database, TraceCollector traces) {
        this.suite = suite;
        this.database = database;
        this.traces = traces;
        this.tokens = new KeptTokens(new TokenClient(suite.settings()));
    }

    static Suite get() {
        return ONE.suite;
    }

    /** Opens a connection to the database of a service. */
    static Connection connection(Service service) throws SQLException {
        return DriverManager.getConnection(get().jdbcUrl(service), Postgres.USER, Postgres.PASSWORD);
    }

    static Database database() {
        return ONE.database;
    }

    static List<TraceCollector.Received> spansOf(String trace) {
        return ONE.traces.spansOf(trace);
    }

    static String token(String organisation, String scope) {
        return ONE.tokens.token(organisation, scope);
    }

    /** Restarts the processes that a failed test has left down. */
    static void restartWhatIsDown() throws IOException, InterruptedException {
        database().restart();
        KafkaBroker broker = get().kafka().orElseThrow();
        if (!broker.isAlive()) {
            broker.restart();
        }
        for (Service service : Service.values()) {
            ServiceProcess process = get().service(service);
            if (!process.process().isAlive()) {
                process.restart();
            }
        }
    }

    private static RunningSuite begin() {
        try {
            TemporaryHome home = TemporaryHome.make("spinn-system-tests");
            Database database = Database.start(home.path(), OWN_DISK);
            TraceCollector traces = TraceCollector.start();
            LocalSettings settings = LocalSettings.onFreePorts(home.path())
                    .withPostgres(database.address())
                    .withServices(Jvm.QUICK, variables(traces));
            Suite suite = Suite.start(settings, Progress.silent());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(suite, database, traces, home)));
            return new RunningSuite(suite, database, traces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> variables(TraceCollector traces) {
        Map<String, String> variables = new HashMap<>(SETTINGS);
        variables.putAll(TRACING);
        variables.put("SPINN_TRACING_ENDPOINT", traces.address().toString());
        return variables;
    }

    private static void end(Suite suite, Database database, TraceCollector traces, TemporaryHome home) {
        try {
            suite.close();
            database.close();
            traces.close();
            home.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
