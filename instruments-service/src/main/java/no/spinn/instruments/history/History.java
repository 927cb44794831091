package no.spinn.instruments.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.kit.json.RawJson;
import org.jspecify.annotations.Nullable;

/** Every public state that anything has had. States are appended and never changed. */
@ApplicationScoped
public class History {

    private static final String APPEND = """
            INSERT INTO revision (kind, object_id, version, change, state, reason, differences)
            SELECT kind, object_id, version, change, cast(state AS jsonb), reason, cast(differences AS jsonb)
            FROM unnest(cast(:kinds AS text[]), cast(:objectIds AS text[]), cast(:versions AS int[]), cast(:changes AS text[]),
                        cast(:states AS text[]), cast(:reasons AS text[]), cast(:differences AS text[]))
                WITH ORDINALITY AS news (kind, object_id, version, change, state, reason, differences, place)
            ORDER BY place
            """;

    private static final String APPEND_BULK = """
            INSERT INTO revision (kind, object_id, version, change, state)
            SELECT last.kind, last.object_id, next.version, :change,
                last.state || jsonb_build_object('version', next.version) || cast(:news AS jsonb)
            FROM unnest(cast(:objectIds AS text[]), cast(:versions AS int[])) AS next (object_id, version)
            JOIN revision AS last ON last.kind = :kind AND last.object_id = next.object_id AND last.version = next.version - 1
            RETURNING object_id, cast(state AS text)
            """;

    private static final String AS_OF = """
            SELECT * FROM (
                SELECT DISTINCT ON (object_id) * FROM revision
                WHERE kind = :kind AND changed_at <= :moment AND object_id > :after
                ORDER BY object_id, version DESC
            ) AS known WHERE state @> cast(:filter AS jsonb) ORDER BY object_id
            """;

    private final EntityManager database;
    private final StateFormat format;
    private final Event<HistoryAdvanced> advanced;

    History(EntityManager database, StateFormat format, Event<HistoryAdvanced> advanced) {
        this.database = database;
        this.format = format;
        this.advanced = advanced;
    }

    /** Appends new states in the transaction of their change, which holds the lock of each object. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<NewRevision> revisions) {
        database.createNativeQuery(APPEND)
                .setParameter(
                        "kinds", column(revisions, one -> one.subject().kind().name()))
                .setParameter(
                        "objectIds", column(revisions, one -> one.subject().id()))
                .setParameter("versions", column(revisions, one -> Integer.toString(one.version())))
                .setParameter("changes", column(revisions, one -> one.change().name()))
                .setParameter("states", column(revisions, one -> format.write(one.state())))
                .setParameter("reasons", column(revisions, NewRevision::reason))
                .setParameter("differences", column(revisions, one -> format.write(one.differences())))
                .executeUpdate();
        advanced.fire(
                new HistoryAdvanced(revisions.stream().map(NewRevision::subject).collect(Collectors.toSet())));
    }

    /**
     * Appends states that differ from the last ones in the same few members and in their version, without loading them.
     * Returns the new states by the ids of their objects; an object without the version before gets none.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, RawJson> appendBulk(BulkChange bulk) {
        List<Tuple> rows = database.createNativeQuery(APPEND_BULK, Tuple.class)
                .setParameter("kind", bulk.kind().name())
                .setParameter("objectIds", texts(bulk.versions().keySet()))
                .setParameter("versions", texts(bulk.versions().values()))
                .setParameter("change", bulk.change().name())
                .setParameter("news", format.write(bulk.members()))
                .getResultList();
        advanced.fire(new HistoryAdvanced(bulk.subjects()));
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get(0, String.class), row -> new RawJson(row.get(1, String.class))));
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    private static @Nullable String[] column(
            List<NewRevision> revisions, Function<NewRevision, @Nullable String> value) {
        return revisions.stream().map(value).toArray(String[]::new);
    }

    /** The state with this version. */
    public Optional<Revision> version(Subject subject, int version) {
        return database.createQuery(
                        "from Revision where kind = :kind and objectId = :id and version = :version", Revision.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    /** The states of one object after this version, the oldest first. */
    public List<Revision> versions(Subject subject, int after, int limit) {
        return database.createQuery(
                        "from Revision where kind = :kind and objectId = :id and version > :after order by version",
                        Revision.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The state of one object at a moment. */
    public Optional<Revision> asOf(Subject subject, Instant moment) {
        return database.createQuery("""
                        from Revision where kind = :kind and objectId = :id and changedAt <= :moment
                        order by version desc""", Revision.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * The states of all objects of one kind at a moment, in the order of ids, after this id.
     *
     * @param filter the members that a state has to contain, in the shape of JSON
     */
    @SuppressWarnings("unchecked") // A native query of an entity gives that entity.
    public List<Revision> allAsOf(Kind kind, Instant moment, Map<String, ?> filter, String after, int limit) {
        return database.createNativeQuery(AS_OF, Revision.class)
                .setParameter("kind", kind.name())
                .setParameter("moment", moment)
                .setParameter("filter", format.write(filter))
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The changes after a position, in the one order that all readers see. */
    public List<Revision> since(long position, @Nullable Kind kind, int limit) {
        return database.createQuery("""
                        from Revision where position > :position and (:kind is null or kind = :kind)
                        order by position""", Revision.class)
                .setParameter("position", position)
                .setParameter("kind", kind)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The subjects that changed after a position, without their states. */
    List<ChangedSubject> changedSince(long position, int limit) {
        return database.createQuery(
                        "select position, kind, objectId from Revision where position > :position order by position",
                        Tuple.class)
                .setParameter("position", position)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new ChangedSubject(
                        row.get(0, Long.class), new Subject(row.get(1, Kind.class), row.get(2, String.class))))
                .toList();
    }

    /** The latest changes of one kind or of all, the latest first. */
    public List<Revision> latest(@Nullable Kind kind, int limit) {
        return database.createQuery("""
                        from Revision where position is not null and (:kind is null or kind = :kind)
                        order by position desc""", Revision.class)
                .setParameter("kind", kind)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The times of the latest changes of these objects, by their ids. */
    public Map<String, Instant> lastChanges(Kind kind, Collection<String> ids) {
        return database.createQuery(
                        "select objectId, max(changedAt) from Revision where kind = :kind and objectId in :ids group by objectId",
                        Tuple.class)
                .setParameter("kind", kind)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, Instant.class)));
    }

    /** The position of the latest change, 0 when there is none. */
    public long position() {
        return Objects.requireNonNullElse(
                database.createQuery("select max(position) from Revision", Long.class)
                        .getSingleResult(),
                0L);
    }

    /** Writes a state as the history stores it, for use in events as well. */
    public RawJson written(Object state) {
        return new RawJson(format.write(state));
    }

    public <T> T stateOf(Revision revision, Class<T> type) {
        return format.read(revision.state(), type);
    }

    public List<Difference> differences(Object earlier, Object later) {
        return format.differences(earlier, later);
    }
}
