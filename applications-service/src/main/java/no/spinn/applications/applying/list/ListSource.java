package no.spinn.applications.applying.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a list are found. All expressions are SQL over {@code application a} and, where the rows are not applications
 * themselves, over the table of the feature as {@code x}.
 *
 * @param rows the tables after FROM
 * @param alias {@code a} or {@code x}: the table that has the rows
 * @param state the name of a constant of {@code states}
 * @param changedAt when the row was last changed
 * @param dueAt until when something is due; null where nothing is
 * @param moreSorts orders that this list has alone
 */
public record ListSource<T, S extends Enum<S>>(
        Class<T> type,
        String rows,
        String alias,
        Class<S> states,
        String state,
        String changedAt,
        @Nullable String dueAt,
        List<Sort> moreSorts) {

    /** A list of applications. */
    public static <T, S extends Enum<S>> ListSource<T, S> ofApplications(
            Class<T> type, Class<S> states, List<Sort> moreSorts) {
        return new ListSource<>(type, "application a", "a", states, "a.state", "a.changed_at", null, moreSorts);
    }

    /** A list of what belongs to applications, in a table of its own with a column {@code state}. */
    public static <T, S extends Enum<S>> ListSource<T, S> of(Class<T> type, String table, Class<S> states) {
        return new ListSource<>(
                type,
                table + " x JOIN application a ON a.id = x.application_id",
                "x",
                states,
                "x.state",
                "a.changed_at",
                null,
                List.of());
    }

    /** The same with another expression for the state. */
    public ListSource<T, S> inState(String expression) {
        return new ListSource<>(type, rows, alias, states, expression, changedAt, dueAt, moreSorts);
    }

    /** The same, changed at the latest of these times, of which some may be null. */
    public ListSource<T, S> changedAt(String... times) {
        String latest = "greatest(%s)".formatted(String.join(", ", times));
        return new ListSource<>(type, rows, alias, states, state, latest, dueAt, moreSorts);
    }

    /** The same with a deadline. */
    public ListSource<T, S> due(String expression) {
        return new ListSource<>(type, rows, alias, states, state, changedAt, expression, moreSorts);
    }

    /** The same with one more table, such as {@code JOIN call c ON c.id = a.call_id}. */
    public ListSource<T, S> joining(String table) {
        return new ListSource<>(type, rows + " " + table, alias, states, state, changedAt, dueAt, moreSorts);
    }

    public Optional<Sort> sort(String parameter) {
        return sorts().stream()
                .filter(sort -> sort.parameter().equals(parameter))
                .findFirst();
    }

    /** The values of the query parameter. */
    public List<String> sortParameters() {
        return sorts().stream().map(Sort::parameter).toList();
    }

    private List<Sort> sorts() {
        List<Sort> sorts = new ArrayList<>(List.of(Sort.NEWEST));
        sorts.addAll(Sort.bothWays("changedAt", changedAt));
        if (dueAt != null) {
            sorts.addAll(Sort.bothWays("dueAt", Sort.lastWithout(dueAt)));
        }
        sorts.addAll(moreSorts);
        return sorts;
    }

    S stateOf(String name) {
        return Enum.valueOf(states, name);
    }

    /** The same for all lists of the same rows, so that it can be part of what a cursor belongs to. */
    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
