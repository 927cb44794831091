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

/** Calls whose time to open or to close has come, by the database's clock. */
@ApplicationScoped
class DueCalls {

    private static final String IS_DUE = "(" + ClockMove.OPENING.isDue() + " OR " + ClockMove.CLOSING.isDue() + ")";

    private static final String DUE = "SELECT id FROM call WHERE " + IS_DUE + " ORDER BY id LIMIT :limit";

    // A row that changed while this waited is looked at again.
    private static final String LOCK =
            "SELECT id FROM call WHERE id = cast(:id AS uuid) AND " + IS_DUE + " FOR UPDATE SKIP LOCKED";

    private static final String NEXT = """
            SELECT cast(extract(epoch FROM least(
                (SELECT min(opens_at) FROM call WHERE state = 'SCHEDULED'),
                (SELECT min(closes_at) FROM call WHERE state = 'OPEN')) - clock_timestamp()) * 1000 AS bigint)
            """;

    private final Calls calls;
    private final CallAnnouncements announcements;
    private final EntityManager database;

    DueCalls(Calls calls, CallAnnouncements announcements, EntityManager database) {
        this.calls = calls;
        this.announcements = announcements;
        this.database = database;
    }

    /** Opens or closes some of them; says how many. What is both to open and to close takes two rounds. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int move(int limit) {
        int opened = move(ClockMove.OPENING, limit);
        return opened > 0 ? opened : move(ClockMove.CLOSING, limit);
    }

    // Thousands may be due at once, so none of them is loaded: the database makes the new states out of the last ones.
    private int move(ClockMove move, int limit) {
        List<UUID> ids = ids(move.lock(), limit);
        if (!ids.isEmpty()) {
            Instant now = calls.now();
            List<Tuple> moved = database.createNativeQuery(move.update(), Tuple.class)
                    .setParameter("now", now)
                    .setParameter("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                    .getResultList();
            announcements.announce(
                    move,
                    moved.stream()
                            .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Integer.class))),
                    now);
        }
        return ids.size();
    }

    /** Opens or closes one of them, if no other replica does. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void move(UUID id) {
        boolean locked = !database.createNativeQuery(LOCK, Object.class)
                .setParameter("id", id.toString())
                .getResultList()
                .isEmpty();
        if (locked) {
            Call call = calls.findById(id);
            announcements.announce(
                    List.of(call.state() == CallState.SCHEDULED ? open(call, calls.now()) : close(call, calls.now())));
        }
    }

    /** Some of them, which other replicas may be moving. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<UUID> find(int limit) {
        return ids(DUE, limit);
    }

    /** How long until the next call is due; negative when it is. */
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

    private static CallStep open(Call call, Instant now) {
        call.become(CallState.OPEN);
        call.markOpened(now);
        return step(call, ClockMove.OPENING);
    }

    private static CallStep close(Call call, Instant now) {
        call.become(CallState.CLOSED);
        call.markClosed(now);
        return step(call, ClockMove.CLOSING);
    }

    private static CallStep step(Call call, ClockMove move) {
        return new CallStep(call, move.from(), move.change(), move.action(), null);
    }
}
