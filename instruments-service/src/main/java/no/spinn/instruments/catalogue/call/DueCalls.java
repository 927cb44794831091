package no.spinn.instruments.catalogue.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The calls that are due to open or to close, by the database's clock. */
@ApplicationScoped
class DueCalls {

    private static final String IS_DUE = "(" + ClockAct.OPENING.isDue() + " OR " + ClockAct.CLOSING.isDue() + ")";

    private static final String DUE = "SELECT id FROM call WHERE " + IS_DUE + " ORDER BY id LIMIT :limit";

    // PostgreSQL checks the condition again on a row that has changed meanwhile.
    private static final String LOCK =
            "SELECT id FROM call WHERE id = cast(:id AS uuid) AND " + IS_DUE + " FOR UPDATE SKIP LOCKED";

    private static final String NEXT = """
            SELECT cast(extract(epoch FROM least((%s), (%s)) - clock_timestamp()) * 1000 AS bigint)
            """.formatted(ClockAct.OPENING.next(), ClockAct.CLOSING.next());

    private final Calls calls;
    private final CallChangeRecorder changes;
    private final EntityManager database;

    DueCalls(Calls calls, CallChangeRecorder changes, EntityManager database) {
        this.calls = calls;
        this.changes = changes;
        this.database = database;
    }

    /** Opens or closes some of them and returns how many. A call that is due to open and to close takes two rounds. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int move(int limit) {
        int opened = move(ClockAct.OPENING, limit);
        return opened > 0 ? opened : move(ClockAct.CLOSING, limit);
    }

    // Thousands may be due at once, so none of them is loaded: the database computes the new states from the last ones.
    private int move(ClockAct act, int limit) {
        List<UUID> ids = ids(act.lock(), limit);
        if (!ids.isEmpty()) {
            Instant now = calls.now();
            List<Tuple> moved = database.createNativeQuery(act.update(), Tuple.class)
                    .setParameter("now", now)
                    .setParameter("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                    .getResultList();
            changes.record(
                    act,
                    moved.stream()
                            .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Integer.class))),
                    now);
        }
        return ids.size();
    }

    /** Opens or closes one of them, unless another replica does. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void move(UUID id) {
        boolean locked = !database.createNativeQuery(LOCK, Object.class)
                .setParameter("id", id.toString())
                .getResultList()
                .isEmpty();
        if (locked) {
            Call call = calls.findById(id);
            changes.record(List.of(perform(ClockAct.legalFrom(call.state()), call)));
        }
    }

    /** The ids of some of them, which other replicas may be moving. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<UUID> find(int limit) {
        return ids(DUE, limit);
    }

    /** The time until the next call is due; negative when one is due. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Duration> untilNext() {
        Long millis = (Long) database.createNativeQuery(NEXT, Object.class).getSingleResult();
        return Optional.ofNullable(millis).map(Duration::ofMillis);
    }

    @SuppressWarnings("unchecked") // The query selects ids.
    private List<UUID> ids(String query, int limit) {
        return database.createNativeQuery(query, Object.class)
                .setParameter("limit", limit)
                .getResultList();
    }

    private CallChange perform(ClockAct clock, Call call) {
        Instant now = calls.now(); // before the call changes: the query would flush a state without its time
        call.move(clock.act());
        switch (clock) {
            case OPENING -> call.markOpened(now);
            case CLOSING -> call.markClosed(now);
        }
        return CallChange.of(call, clock.from(), clock.act(), null);
    }
}
