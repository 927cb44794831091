package no.spinn.applications.record.task;

import no.spinn.applications.common.query.Literals;
import org.jspecify.annotations.Nullable;

/**
 * Where tasks of one kind are found: pieces of an SQL query over {@code application a} and its {@code call c}, with the parameter
 * {@code :caller}.
 *
 * @param join the table of the object that the task is about; empty when it is about the application
 * @param condition which rows wait for the caller. The states of the application are those of the act of the kind
 * @param since an expression: since when it waits
 * @param dueAt an expression; null when there is no deadline
 * @param object null when the task is about the application itself
 */
public record TaskQuery(
        TaskKind kind,
        String join,
        String condition,
        String since,
        @Nullable String dueAt,
        @Nullable ObjectColumn object) {

    /** What identifies the object of the act: the parameter of its path, and the column that has the value. */
    public record ObjectColumn(String parameter, String column) {}

    public static TaskQuery waitingSince(String since, TaskKind kind) {
        return new TaskQuery(kind, "", "true", since, null, null);
    }

    public TaskQuery joining(String table) {
        return new TaskQuery(kind, table, condition, since, dueAt, object);
    }

    public TaskQuery where(String rows) {
        return new TaskQuery(kind, join, rows, since, dueAt, object);
    }

    public TaskQuery due(String deadline) {
        return new TaskQuery(kind, join, condition, since, deadline, object);
    }

    public TaskQuery about(String parameter, String column) {
        return new TaskQuery(kind, join, condition, since, dueAt, new ObjectColumn(parameter, column));
    }

    String sql() {
        return """
                SELECT '%s' AS kind, CAST(%s AS text) AS object, a.id AS application_id, a.call_id AS call_id,
                       CAST(%s AS timestamptz) AS since, CAST(%s AS timestamptz) AS due_at
                FROM application a JOIN call c ON c.id = a.call_id %s
                WHERE a.state IN %s AND (%s)""".formatted(
                        kind,
                        object == null ? "NULL" : object.column,
                        since,
                        dueAt == null ? "NULL" : dueAt,
                        join,
                        Literals.quoted(kind.act().from()),
                        condition);
    }
}
