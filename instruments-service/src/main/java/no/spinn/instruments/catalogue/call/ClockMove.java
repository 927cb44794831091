package no.spinn.instruments.catalogue.call;

import no.spinn.instruments.history.Change;

/** What the clock does with a call when a time has come that the call has planned. */
enum ClockMove {
    OPENING(CallState.SCHEDULED, CallState.OPEN, Change.OPENED, "open", "opens_at", "opened_at", "openedAt"),
    CLOSING(CallState.OPEN, CallState.CLOSED, Change.CLOSED, "close", "closes_at", "closed_at", "closedAt");

    private final CallState from;
    private final CallState to;
    private final Change change;
    private final String action;
    private final String planned;
    private final String actual;
    private final String field;

    ClockMove(CallState from, CallState to, Change change, String action, String planned, String actual, String field) {
        if (!from.canBecome(to)) {
            throw new IllegalArgumentException(from + " does not become " + to);
        }
        this.from = from;
        this.to = to;
        this.change = change;
        this.action = action;
        this.planned = planned;
        this.actual = actual;
        this.field = field;
    }

    CallState from() {
        return from;
    }

    CallState to() {
        return to;
    }

    Change change() {
        return change;
    }

    /** As the audit names it. */
    String action() {
        return action;
    }

    /** Where a public state says when it happened. */
    String field() {
        return field;
    }

    /** That it is time, by the database's clock. */
    String isDue() {
        return "state = '%s' AND %s <= clock_timestamp()".formatted(from, planned);
    }

    /** Locks some calls whose time it is; another replica's rows are skipped. Goes by the index of the times. */
    String lock() {
        return "SELECT id FROM call WHERE %s ORDER BY %s LIMIT :limit FOR UPDATE SKIP LOCKED"
                .formatted(isDue(), planned);
    }

    /** Moves locked calls, as the entity would, and says which public version each has come to. */
    String update() {
        return """
                UPDATE call SET state = '%s', %s = :now, version = version + 1, published_version = published_version + 1
                WHERE id = ANY (cast(:ids AS uuid[])) RETURNING id, published_version""".formatted(to, actual);
    }
}
