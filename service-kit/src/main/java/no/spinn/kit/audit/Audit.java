package no.spinn.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.spinn.kit.page.Page;
import no.spinn.kit.page.PageRequest;
import no.spinn.kit.security.Caller;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Ids;
import org.jspecify.annotations.Nullable;

/** The append-only record of acts. An act of the service itself, such as by the clock, has no consumer. */
@ApplicationScoped
public class Audit {

    private static final String APPEND = """
            INSERT INTO audit_entry (id, consumer, supplier, action, object_type, object_id, from_state, to_state, reason, details)
            SELECT id, consumer, supplier, action, object_type, object_id, from_state, to_state, reason, cast(details AS jsonb)
            FROM unnest(cast(:ids AS uuid[]), cast(:consumers AS text[]), cast(:suppliers AS text[]), cast(:actions AS text[]), cast(:objectTypes AS text[]),
                        cast(:objectIds AS text[]), cast(:fromStates AS text[]), cast(:toStates AS text[]),
                        cast(:reasons AS text[]), cast(:details AS text[]))
                AS act (id, consumer, supplier, action, object_type, object_id, from_state, to_state, reason, details)
            """;

    // Ids grow with time, so the order of ids is the order of acts.
    private static final String READ = """
            SELECT id, at, consumer, supplier, action, from_state, to_state, reason, cast(details AS text) AS details
            FROM audit_entry WHERE object_type = :objectType AND object_id = :objectId AND id > :after
            ORDER BY id LIMIT :limit
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
                WHERE object_type = :objectType AND object_id = :objectId AND position IS NOT NULL
                WINDOW chain AS (ORDER BY position)
            ) AS entries
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager database;
    private final Instance<Caller> callers;
    private final ObjectMapper json;

    Audit(EntityManager database, Instance<Caller> callers, ObjectMapper json) {
        this.database = database;
        this.callers = callers;
        this.json = json;
    }

    /** Records the act in the transaction of the act. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditEntry entry) {
        record(List.of(entry));
    }

    /** Records acts in the transaction of the acts. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(List<AuditEntry> entries) {
        Caller caller = callerOfRequest();
        String consumer = caller == null ? null : valueOf(caller.organisation());
        String supplier = caller == null ? null : valueOf(caller.supplier());
        database.createNativeQuery(APPEND)
                .setParameter("ids", column(entries, entry -> Ids.next().toString()))
                .setParameter("consumers", column(entries, entry -> consumer))
                .setParameter("suppliers", column(entries, entry -> supplier))
                .setParameter("actions", column(entries, AuditEntry::action))
                .setParameter("objectTypes", column(entries, AuditEntry::objectType))
                .setParameter("objectIds", column(entries, AuditEntry::objectId))
                .setParameter("fromStates", column(entries, AuditEntry::from))
                .setParameter("toStates", column(entries, AuditEntry::to))
                .setParameter("reasons", column(entries, AuditEntry::reason))
                .setParameter("details", column(entries, entry -> write(entry.details())))
                .executeUpdate();
    }

    /** What was done with one object, the oldest first, after the act with this id. */
    public List<RecordedAct> acts(String objectType, String objectId, UUID after, int limit) {
        return database.createNativeQuery(READ, Tuple.class)
                .setParameter("objectType", objectType)
                .setParameter("objectId", objectId)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> act((Tuple) row))
                .toList();
    }

    /** A page of what was done with one object, the oldest first. */
    public Page<RecordedAct> acts(String objectType, UUID objectId, PageRequest page) {
        List<String> position = page.after(objectType, objectId);
        UUID after = position == null ? BEFORE_ALL : UUID.fromString(position.getFirst());
        return page.page(
                acts(objectType, objectId.toString(), after, page.fetch()),
                act -> List.of(act.id().toString()),
                objectType,
                objectId);
    }

    /** Checks all entries about one object against each other. */
    public AuditChain verify(String objectType, String objectId) {
        Tuple found = (Tuple) database.createNativeQuery(VERIFY, Tuple.class)
                .setParameter("objectType", objectType)
                .setParameter("objectId", objectId)
                .getSingleResult();
        UUID broken = found.get(2, UUID.class);
        return new AuditChain(broken == null, found.get(0, Long.class), found.get(1, String.class), broken);
    }

    private static RecordedAct act(Tuple row) {
        return new RecordedAct(
                row.get("id", UUID.class),
                row.get("at", Instant.class),
                organisation(row.get("consumer", String.class)),
                organisation(row.get("supplier", String.class)),
                row.get("action", String.class),
                row.get("from_state", String.class),
                row.get("to_state", String.class),
                row.get("reason", String.class),
                row.get("details", String.class));
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
