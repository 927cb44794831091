package no.spinn.instruments.catalogue.call;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import no.spinn.kit.metrics.BackgroundReadings;
import no.spinn.kit.sql.Sql;

/** Metrics of the clock: the calls that are due, and how late it is with them. */
@Startup
@Singleton
class DueCallsGauges {

    private static final String DUE = """
            SELECT count(*), coalesce(extract(epoch FROM clock_timestamp() - min(planned)), 0)
            FROM (SELECT %s AS planned FROM call WHERE %s UNION ALL SELECT %s FROM call WHERE %s) AS due
            """.formatted(
            ClockAct.OPENING.planned(), ClockAct.OPENING.isDue(), ClockAct.CLOSING.planned(), ClockAct.CLOSING.isDue());

    DueCallsGauges(BackgroundReadings readings, Sql database) {
        readings.query("due calls", () -> database.one(DUE, DueCallsGauges::late))
                .count(
                        "spinn.calls.due",
                        "Calls whose time to open or close has passed and that have not moved",
                        Late::calls)
                .seconds(
                        "spinn.calls.due.delay",
                        "How long the oldest of the calls that are due has been due; 0 when none is",
                        Late::seconds);
    }

    private record Late(long calls, double seconds) {}

    private static Late late(ResultSet row) throws SQLException {
        return new Late(row.getLong(1), row.getDouble(2));
    }
}
