package no.spinn.kit.organisationname;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import no.spinn.kit.sql.Sql;

/** The table of names, by organisation number. */
@Singleton
class NameTable {

    private static final String ADD = """
            INSERT INTO organisation_name (number)
            SELECT DISTINCT substr(organisation, 6) FROM (%s) AS appearing (organisation)
            WHERE organisation LIKE '0192:%%'
                AND NOT EXISTS (SELECT FROM organisation_name known WHERE known.number = substr(organisation, 6))
            ON CONFLICT DO NOTHING""";

    private static final String STORE = """
            UPDATE organisation_name SET name = ?, source = ?, as_of = ?, failures = 0, asked_at = now(),
                ask_at = now() + cast(? AS interval),
                changed_at = CASE WHEN name IS DISTINCT FROM ? THEN now() ELSE changed_at END
            WHERE number = ?""";

    // The pause doubles with each failure, up to a day.
    private static final String FAIL = """
            UPDATE organisation_name SET failures = failures + 1, asked_at = now(),
                ask_at = now() + least(interval '1 day', interval '5 minutes' * power(2, least(failures, 10)))
            WHERE number = ?""";

    private final Sql database;

    NameTable(Sql database) {
        this.database = database;
    }

    /** A stored name. */
    record Named(String number, String name, Instant changedAt) {}

    /** Adds the organisations of a query that are missing; they are due at once. */
    void add(String query) {
        database.execute(ADD.formatted(query));
    }

    /** Organisations to ask for, those that have waited longest first. */
    List<String> due(int limit) {
        return database.list(
                "SELECT number FROM organisation_name WHERE ask_at <= now() ORDER BY ask_at, number LIMIT ?",
                row -> row.getString(1),
                limit);
    }

    /** Whether there is a name already. */
    boolean isNamed(String number) {
        return !database.list(
                        "SELECT 1 FROM organisation_name WHERE number = ? AND name IS NOT NULL",
                        row -> row.getInt(1),
                        number)
                .isEmpty();
    }

    /**
     * Stores a name.
     *
     * @param next when to ask again
     */
    void store(String number, String name, NameSource source, LocalDate asOf, Duration next) {
        database.execute(STORE, name, source.code(), asOf, seconds(next), name, number);
    }

    /** Notes that the register has no name for it. A former name stays, because it has been the right one. */
    void storeNothing(String number, Duration next) {
        database.execute(
                "UPDATE organisation_name SET failures = 0, asked_at = now(), ask_at = now() + cast(? AS interval) WHERE number = ?",
                seconds(next),
                number);
    }

    /** Notes that there was no answer. */
    void fail(String number) {
        database.execute(FAIL, number);
    }

    /** The names that have changed since a moment. */
    List<Named> changedSince(Instant moment) {
        return database.list(
                "SELECT number, name, changed_at FROM organisation_name WHERE name IS NOT NULL AND changed_at >= ?",
                row -> new Named(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()),
                moment.atOffset(ZoneOffset.UTC));
    }

    private static String seconds(Duration time) {
        return time.toSeconds() + " seconds";
    }
}
