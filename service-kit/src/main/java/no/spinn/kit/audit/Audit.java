package no.spinn.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.spinn.kit.page.IdPositions;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.security.Caller;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.sql.Sql;
import no.spinn.kit.value.Ids;
import org.jspecify.annotations.Nullable;

/** The append-only audit log. Acts of the service itself, such as scheduled ones, have no consumer. */
@ApplicationScoped
public class Audit {

    private static final String APPEND = """
            INSERT INTO audit_entry (id, consumer, supplier, action, object_type, object_id, from_state, to_state, reason, details)
            SELECT id, consumer, supplier, action, object_type, object_id, from_state, to_state, reason, cast(details AS jsonb)
            FROM unnest(cast(? AS uuid[]), cast(? AS text[]), cast(? AS text[]), cast(? AS text[]), cast(? AS text[]),
                        cast(? AS text[]), cast(? AS text[]), cast(? AS text[]), cast(? AS text[]), cast(? AS text[]))
                AS act (id, consumer, supplier, action, object_type, object_id, from_state, to_state, reason, details)
            """;

    // Ids grow with time, so the order of ids is the order of acts.
    private static final String READ = """
            SELECT id, at, consumer, supplier, action, from_state, to_state, reason, cast(details AS text) AS details
            FROM audit_entry WHERE object_type = ? AND object_id = ? AND id > ?
            ORDER BY id LIMIT ?
            """;

    private static final String VERIFY = """
            SELECT count(*), encode((array_agg(hash ORDER BY position DESC))[1], 'hex'),
                (array_agg(id ORDER BY position) FILTER (WHERE NOT intact))[1]
            FROM (
                SELECT id, hash, position,
                    hash IS NOT DISTINCT FROM audit_hash(entry)
                        AND previous_hash IS NOT DISTINCT FROM lag(hash) OVER chain
                        AND position = row_number() OVER chain AS intact
                FROM audit_entry AS entry
                WHERE object_type = ? AND object_id = ? AND position IS NOT NULL
                WINDOW chain AS (ORDER BY position)
            ) AS entries
            """;

    private final Sql database;
    private final Instance<Caller> callers;
    private final ObjectMapper json;

    Audit(Sql database, Instance<Caller> callers, ObjectMapper json) {
        this.database = database;
        this.callers = callers;
        this.json = json;
    }

    /** Records the act in the transaction of the act. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditEntry entry) {
        record(List.of(entry));
    }

    /** Records several acts in their own transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(List<AuditEntry> entries) {
        Caller caller = callerOfRequest();
        String consumer = caller == null ? null : valueOf(caller.organisation());
        String supplier = caller == null ? null : valueOf(caller.supplier());
        database.execute(
                APPEND,
                column(entries, entry -> Ids.next().toString()),
                column(entries, entry -> consumer),
                column(entries, entry -> supplier),
                column(entries, AuditEntry::action),
                column(entries, AuditEntry::objectType),
                column(entries, AuditEntry::objectId),
                column(entries, AuditEntry::from),
                column(entries, AuditEntry::to),
                column(entries, AuditEntry::reason),
                column(entries, entry -> write(entry.details())));
    }

    /** The acts on one object after the act with this id, oldest first. */
    public List<RecordedAct> acts(String objectType, String objectId, UUID after, int limit) {
        return database.list(READ, Audit::act, objectType, objectId, after, limit);
    }

    /** A page of the acts on one object, oldest first. */
    public Page<RecordedAct> acts(String objectType, UUID objectId, PageRequest page) {
        UUID after = IdPositions.after(page.after(objectType, objectId));
        return page.page(
                acts(objectType, objectId.toString(), after, page.fetch()),
                act -> IdPositions.of(act.id()),
                objectType,
                objectId);
    }

    /** Whether anybody has acted on one object after an instant. */
    public boolean hasActsSince(String objectType, UUID objectId, Instant instant) {
        return database.one(
                "SELECT EXISTS (SELECT FROM audit_entry WHERE object_type = ? AND object_id = ? AND at > ?)",
                row -> row.getBoolean(1),
                objectType,
                objectId.toString(),
                instant.atOffset(ZoneOffset.UTC));
    }

    /** Verifies the hash chain of one object. */
    public AuditChain verify(String objectType, String objectId) {
        return database.one(VERIFY, Audit::chain, objectType, objectId);
    }

    private static AuditChain chain(ResultSet row) throws SQLException {
        UUID broken = row.getObject(3, UUID.class);
        return new AuditChain(broken == null, row.getLong(1), row.getString(2), broken);
    }

    private static RecordedAct act(ResultSet row) throws SQLException {
        return new RecordedAct(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                organisation(row.getString("consumer")),
                organisation(row.getString("supplier")),
                row.getString("action"),
                row.getString("from_state"),
                row.getString("to_state"),
                row.getString("reason"),
                row.getString("details"));
    }

    private static @Nullable OrganisationId organisation(@Nullable String value) {
        return value == null ? null : new OrganisationId(value);
    }

    private static @Nullable String[] column(List<AuditEntry> entries, Function<AuditEntry, @Nullable String> value) {
        return entries.stream().map(value).toArray(String[]::new);
    }

    private @Nullable String write(@Nullable Object details) {
        try {
            return details == null ? null : json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the details of an act cannot be written as JSON", e);
        }
    }

    private @Nullable Caller callerOfRequest() {
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        Caller caller = callers.get();
        return caller.isAnonymous() ? null : caller;
    }

    private static @Nullable String valueOf(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }
}
