package no.spinn.instruments.catalogue.call;

import java.util.Arrays;
import java.util.Objects;

/** The acts of the clock as SQL. The states come from the table of acts; two partial indexes of the database name them too. */
enum ClockAct {
    OPENING(CallAct.OPEN, new Times("opens_at", "opened_at", "openedAt")),
    CLOSING(CallAct.CLOSE, new Times("closes_at", "closed_at", "closedAt"));

    private final CallAct act;
    private final Times times;
    private final CallState from;
    private final CallState to;

    ClockAct(CallAct act, Times times) {
        this.act = act;
        this.times = times;
        this.from = act.from().iterator().next();
        this.to = Objects.requireNonNull(act.to());
    }

    /**
     * The names of the times of an act.
     *
     * @param planned the column with the planned time
     * @param actual the column with the time at which it happened
     * @param field the member of the public state with the time at which it happened
     */
    private record Times(String planned, String actual, String field) {}

    static ClockAct legalFrom(CallState state) {
        return Arrays.stream(values())
                .filter(clock -> clock.from == state)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the clock does nothing with a call that is " + state));
    }

    CallAct act() {
        return act;
    }

    CallState from() {
        return from;
    }

    CallState to() {
        return to;
    }

    /** The column with the planned time. */
    String planned() {
        return times.planned;
    }

    /** The member of the public state with the time at which it happened. */
    String field() {
        return times.field;
    }

    /** The condition that a call is due, by the database's clock. */
    String isDue() {
        return "state = '%s' AND %s <= clock_timestamp()".formatted(from, times.planned);
    }

    /** Selects the planned time of the next call, due or not. */
    String next() {
        return "SELECT min(%s) FROM call WHERE state = '%s'".formatted(times.planned, from);
    }

    /** Locks some calls that are due and skips the rows of another replica. Uses the partial index on the planned time. */
    String lock() {
        return "SELECT id FROM call WHERE %s ORDER BY %s LIMIT :limit FOR UPDATE SKIP LOCKED"
                .formatted(isDue(), times.planned);
    }

    /** Moves locked calls, as the entity would, and returns the new public version of each. */
    String update() {
        return """
                UPDATE call SET state = '%s', %s = :now, version = version + 1, published_version = published_version + 1
                WHERE id = ANY (cast(:ids AS uuid[])) RETURNING id, published_version""".formatted(to, times.actual);
    }
}
