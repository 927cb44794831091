package no.spinn.benchmarks.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import no.spinn.local.Postgres;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import no.spinn.local.Suite;

/** Logs the statements of a service in the server. Only new connections are logged, so a new replica does the work. */
public final class StatementLog {

    private final Suite suite;
    private final Service service;

    private StatementLog(Suite suite, Service service) {
        this.suite = suite;
        this.service = service;
    }

    public static StatementLog of(Suite suite, Service service) {
        return new StatementLog(suite, service);
    }

    /** Work for a replica. */
    public interface Work {
        void askOf(ServiceProcess replica) throws IOException, InterruptedException;
    }

    /**
     * Returns the transactions of the work.
     *
     * @param marker selects a transaction: one of its statements contains these words
     * @param rehearsal done first, so that statements that run only once are not part of the result
     */
    public List<List<String>> record(String marker, Work rehearsal, Work work)
            throws IOException, InterruptedException, SQLException {
        Path log = suite.postgresLog();
        try (Connection database =
                        DriverManager.getConnection(suite.jdbcUrl(service), Postgres.USER, Postgres.PASSWORD);
                Statement statement = database.createStatement()) {
            statement.execute("VACUUM ANALYZE");
            statement.execute("ALTER DATABASE %s SET log_statement = 'all'".formatted(service.database()));
            try (ServiceProcess replica = suite.addReplica(service)) {
                rehearsal.askOf(replica);
                long from = Files.readString(log).length();
                work.askOf(replica);
                Thread.sleep(Duration.ofSeconds(1));
                return RecordedSql.of(log, from, marker);
            } finally {
                statement.execute("ALTER DATABASE %s RESET log_statement".formatted(service.database()));
            }
        }
    }
}
