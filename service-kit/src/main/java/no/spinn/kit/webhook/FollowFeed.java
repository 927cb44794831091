package no.spinn.kit.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import no.spinn.kit.schedule.Poller;
import no.spinn.kit.schema.SchemaCurrent;
import no.spinn.kit.sql.Sql;

/**
 * Turns the changes of the service into messages. The messages and the position up to which all are told are one transaction, so a
 * replica that stops midway leaves no change out and tells none twice.
 */
@ApplicationScoped
class FollowFeed {

    private static final Duration POLL_INTERVAL = Duration.ofMillis(200);
    private static final int BATCH = 500;

    private final Instance<MessageFeed> feed;
    private final Messages messages;
    private final Sql database;
    private final Poller poller;

    FollowFeed(Instance<MessageFeed> feed, Messages messages, Sql database, Poller poller) {
        this.feed = feed;
        this.messages = messages;
        this.database = database;
        this.poller = poller;
    }

    void atStart(@Observes SchemaCurrent event) {
        if (feed.isResolvable()) {
            poller.every(POLL_INTERVAL, this::follow, "webhooks hear of changes later");
        }
    }

    private void follow() {
        int told;
        do {
            told = QuarkusTransaction.requiringNew().call(this::tellNext);
        } while (told == BATCH);
    }

    private int tellNext() {
        // The lock of the row makes messages commit in the order of their numbers. Other replicas do not wait for it.
        List<Long> progress =
                database.list("SELECT position FROM webhook_progress FOR UPDATE SKIP LOCKED", row -> row.getLong(1));
        if (progress.isEmpty()) {
            return 0;
        }
        List<MessageFeed.Entry> next = feed.get().after(progress.getFirst(), BATCH);
        if (!next.isEmpty()) {
            messages.tell(next.stream().map(MessageFeed.Entry::notice).toList());
            database.execute(
                    "UPDATE webhook_progress SET position = ?", next.getLast().position());
        }
        return next.size();
    }
}
