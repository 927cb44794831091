package no.spinn.applications.testdata;

import jakarta.persistence.EntityManagerFactory;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the SQL statements of requests. */
public final class Statements {

    /** What runs in the background prepares statements as well, now and then. */
    private static final int TRIES = 5;

    private Statements() {}

    /** The number that one request needs: the least of a few, since others can only add to it. */
    public static long of(EntityManagerFactory factory, Runnable request) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            return LongStream.generate(() -> once(statistics, request))
                    .limit(TRIES)
                    .min()
                    .orElseThrow();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private static long once(Statistics statistics, Runnable request) {
        long before = statistics.getPrepareStatementCount();
        request.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
