package no.spinn.applications.record.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.spinn.applications.applying.application.NewChange;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.sql.CommitOrder;
import no.spinn.kit.sql.Sql;
import no.spinn.kit.webhook.TypePattern;
import org.jspecify.annotations.Nullable;

/** The changes of all applications. A change can be read when it has a position, which it gets soon after its commit. */
@ApplicationScoped
public class Changes {

    private static final String APPEND = """
            INSERT INTO change (type, subject, application_id, data, readers) VALUES (?, ?, ?, cast(? AS json), ?)""";

    private static final String LET_READ = """
            INSERT INTO change_reader (organisation, position)
            SELECT unnest(readers), position FROM change WHERE position BETWEEN ? AND ?""";

    private static final String FOLLOW = """
            SELECT change.* FROM change_reader JOIN change USING (position)
            WHERE organisation = ? AND change_reader.position > ? AND (cast(? AS text[]) IS NULL OR %s)
            ORDER BY change_reader.position LIMIT ?""".formatted(TypePattern.matches("type", "cast(? AS text[])"));

    private static final String ALL = "SELECT * FROM change WHERE position > ? ORDER BY position LIMIT ?";

    private final Sql database;
    private final CommitOrder order;

    Changes(Sql database, CommitOrder order) {
        this.database = database;
        this.order = order;
    }

    /**
     * Appends a change, in its transaction.
     *
     * @param data as JSON
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(NewChange change, String data, Set<OrganisationId> readers) {
        database.execute(
                APPEND,
                change.type(),
                change.subject().toString(),
                change.applicationId(),
                data,
                readers.stream().map(OrganisationId::value).toArray(String[]::new));
    }

    /** Gives some changes their positions, unless another replica is doing so. Returns how many. */
    @Transactional(Transactional.TxType.MANDATORY)
    int place(int limit) {
        List<Long> placed = order.place("change", limit);
        placed.stream()
                .min(Long::compare)
                .ifPresent(first -> database.execute(LET_READ, first, first + placed.size() - 1));
        return placed.size();
    }

    /**
     * The changes after a position that this organisation may know.
     *
     * @param type a {@link TypePattern}; null for all
     */
    public List<Change> of(OrganisationId reader, @Nullable String type, long after, int rows) {
        String @Nullable [] types = type == null ? null : new String[] {type};
        return database.list(FOLLOW, Changes::read, reader.value(), after, types, types, rows);
    }

    /** All changes after a position. */
    public List<Change> after(long position, int rows) {
        return database.list(ALL, Changes::read, position, rows);
    }

    private static Change read(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("position"),
                row.getString("type"),
                row.getString("subject"),
                row.getObject("application_id", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                Arrays.stream((String[]) row.getArray("readers").getArray())
                        .map(OrganisationId::new)
                        .collect(Collectors.toSet()),
                row.getString("data"));
    }
}
