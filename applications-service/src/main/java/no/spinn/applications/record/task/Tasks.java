package no.spinn.applications.record.task;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.applications.record.task.TaskSearch.Position;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** What waits for each organisation. One query reads a page, whatever the kinds of its tasks. */
@ApplicationScoped
public class Tasks {

    private static final String NARROWED = """
            FROM (SELECT *, kind || ' ' || application_id || coalesce(' ' || object, '') COLLATE "C" AS key FROM (%s) AS waiting) AS task
            WHERE (CAST(:callId AS uuid) IS NULL OR call_id = CAST(:callId AS uuid))
            AND (CAST(:dueBefore AS timestamptz) IS NULL OR due_at < CAST(:dueBefore AS timestamptz))""";

    private static final String AFTER = """
             AND (coalesce(due_at, 'infinity'), since, key)
                 > (coalesce(CAST(:afterDue AS timestamptz), 'infinity'), CAST(:afterSince AS timestamptz), CAST(:afterKey AS text) COLLATE "C")""";

    private static final String SOONEST_FIRST = " ORDER BY coalesce(due_at, 'infinity'), since, key";

    private final EntityManager database;
    private final Map<TaskKind, TaskQuery> queries;

    Tasks(EntityManager database, @All List<TaskSource> sources) {
        this.database = database;
        this.queries = sources.stream()
                .flatMap(source -> source.queries().stream())
                .collect(Collectors.toMap(
                        TaskQuery::kind, Function.identity(), Tasks::twice, () -> new EnumMap<>(TaskKind.class)));
    }

    private static TaskQuery twice(TaskQuery one, TaskQuery other) {
        throw new IllegalStateException("two queries for tasks of the kind " + one.kind());
    }

    /** Returns the tasks that are due soonest first, then the oldest. */
    public List<Task> search(TaskSearch search, @Nullable Position after, int rows) {
        List<TaskQuery> asked = search.kind() == null ? List.copyOf(queries.values()) : List.of(query(search.kind()));
        NativeQuery<Tuple> query = query(
                "SELECT kind, object, application_id, since, due_at, key "
                        + narrowed(asked)
                        + (after == null ? "" : AFTER)
                        + SOONEST_FIRST,
                search);
        if (after != null) {
            query.setParameter("afterDue", text(after.dueAt()), String.class);
            query.setParameter("afterSince", after.since().toString());
            query.setParameter("afterKey", after.key());
        }
        return query
                .addScalar("kind", String.class)
                .addScalar("object", String.class)
                .addScalar("application_id", UUID.class)
                .addScalar("since", Instant.class)
                .addScalar("due_at", Instant.class)
                .addScalar("key", String.class)
                .setMaxResults(rows)
                .getResultList()
                .stream()
                .map(this::task)
                .toList();
    }

    /** Returns the tasks that have a deadline, the soonest first. */
    public List<Task> withDeadline(TaskSearch search, int most) {
        return search(search, null, most).stream()
                .filter(task -> task.dueAt() != null)
                .toList();
    }

    /** Counts the tasks of each kind, whatever kind the search asks for. A kind without tasks is absent. */
    public Map<TaskKind, Long> counts(TaskSearch search) {
        Map<TaskKind, Long> counts = new EnumMap<>(TaskKind.class);
        query("SELECT kind, count(*) AS number " + narrowed(List.copyOf(queries.values())) + " GROUP BY kind", search)
                .addScalar("kind", String.class)
                .addScalar("number", Long.class)
                .getResultList()
                .forEach(row ->
                        counts.put(TaskKind.valueOf(row.get("kind", String.class)), row.get("number", Long.class)));
        return counts;
    }

    @SuppressWarnings("unchecked")
    private NativeQuery<Tuple> query(String sql, TaskSearch search) {
        NativeQuery<Tuple> query = database.createNativeQuery(sql, Tuple.class).unwrap(NativeQuery.class);
        query.setParameter("caller", search.caller().value());
        query.setParameter("callId", text(search.callId()), String.class);
        query.setParameter("dueBefore", text(search.dueBefore()), String.class);
        return query;
    }

    private static String narrowed(List<TaskQuery> asked) {
        return NARROWED.formatted(asked.stream().map(TaskQuery::sql).collect(Collectors.joining(" UNION ALL ")));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private Task task(Tuple row) {
        TaskKind kind = TaskKind.valueOf(row.get("kind", String.class));
        TaskQuery.ObjectColumn object = query(kind).object();
        return new Task(
                kind,
                row.get("key", String.class),
                row.get("application_id", UUID.class),
                object == null ? Map.of() : Map.of(object.parameter(), row.get("object", String.class)),
                row.get("since", Instant.class),
                row.get("due_at", Instant.class));
    }

    private TaskQuery query(TaskKind kind) {
        TaskQuery query = queries.get(kind);
        if (query == null) {
            throw new IllegalStateException("no feature has tasks of the kind " + kind);
        }
        return query;
    }
}
