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

/** Has the server write down what a service asks of it. Only connections from then on are written down, so a replica does it. */
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

    /** Something to ask of a replica. */
    public interface Work {
        void askOf(ServiceProcess replica) throws IOException, InterruptedException;
    }

    /**
     * The transactions of some work.
     *
     * @param marker some statement of each transaction that is meant has these words
     * @param rehearsal done before, so that what is only asked once is not part of it
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
