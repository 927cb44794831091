package no.spinn.instruments.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.spinn.instruments.history.Change;

/** Calls whose time to open or to close has come, by the database's clock. */
@ApplicationScoped
class DueCalls {

    private static final String IS_DUE = """
            (state = 'SCHEDULED' AND opens_at <= clock_timestamp() OR state = 'OPEN' AND closes_at <= clock_timestamp())
            """;

    private static final String DUE = "SELECT id FROM call WHERE " + IS_DUE + " ORDER BY id LIMIT :limit";

    // Another replica's rows are skipped, and a row that changed while this waited is looked at again.
    private static final String LOCK = "SELECT id FROM call WHERE id = ANY(cast(:ids AS uuid[])) AND " + IS_DUE
            + " ORDER BY id FOR UPDATE SKIP LOCKED";

    private static final String LOCK_SOME =
            "SELECT id FROM call WHERE " + IS_DUE + " ORDER BY id LIMIT :limit FOR UPDATE SKIP LOCKED";

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

    /** Opens and closes some of them; says how many. What is both to open and to close takes two rounds. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int move(int limit) {
        return move(ids(LOCK_SOME, limit));
    }

    /** Opens or closes one of them, if no other replica does. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void move(UUID id) {
        List<UUID> locked = database.createNativeQuery(LOCK, UUID.class)
                .setParameter("ids", new String[] {id.toString()})
                .getResultList();
        move(locked);
    }

    /** Some of them, which other replicas may be moving. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<UUID> find(int limit) {
        return ids(DUE, limit);
    }

    /** How long until the next call is due; negative when it is. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Duration> untilNext() {
        Long millis = (Long) database.createNativeQuery(NEXT, Long.class).getSingleResult();
        return Optional.ofNullable(millis).map(Duration::ofMillis);
    }

    @SuppressWarnings("unchecked") // The query selects ids.
    private List<UUID> ids(String query, int limit) {
        return database.createNativeQuery(query, UUID.class)
                .setParameter("limit", limit)
                .getResultList();
    }

    private int move(List<UUID> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        Instant now = calls.now();
        announcements.announce(calls.withInstruments(ids).stream()
                .map(call -> call.state() == CallState.SCHEDULED ? open(call, now) : close(call, now))
                .toList());
        return ids.size();
    }

    private static CallStep open(Call call, Instant now) {
        call.become(CallState.OPEN);
        call.markOpened(now);
        return new CallStep(call, CallState.SCHEDULED, Change.OPENED, "open", null);
    }

    private static CallStep close(Call call, Instant now) {
        call.become(CallState.CLOSED);
        call.markClosed(now);
        return new CallStep(call, CallState.OPEN, Change.CLOSED, "close", null);
    }
}
