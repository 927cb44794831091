package no.spinn.kit.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import no.spinn.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The undelivered messages. Of those to one webhook about one subject, only the first is sent; the others wait until it is
 * delivered, whichever replica sends it.
 */
@ApplicationScoped
class MessageQueue {

    // A second replica finds a claimed message no longer due. Only a few are claimed of each webhook, so that none
    // delays the others. A claimed message still has a time at which it is due, so what follows it waits.
    private static final String CLAIM = """
            UPDATE webhook_message SET due_at = now() + cast(? AS interval), attempts = attempts + 1
            WHERE due_at <= now() AND number IN (
                SELECT due.number FROM webhook
                CROSS JOIN LATERAL (
                    SELECT number FROM webhook_message AS message
                    WHERE webhook_id = webhook.id AND due_at <= now() AND NOT EXISTS (
                        SELECT FROM webhook_message AS earlier
                        WHERE earlier.webhook_id = webhook.id AND earlier.subject = message.subject
                            AND earlier.due_at IS NOT NULL AND earlier.number < message.number)
                    ORDER BY due_at LIMIT ?) due
                WHERE webhook.switched_off IS NULL LIMIT ?)
            RETURNING %s""".formatted(MessageRows.COLUMNS);

    private static final String DELIVERED = """
            UPDATE webhook_message SET due_at = NULL, delivered_at = now(),
                outcome = ?, answer_status = ?, answer_body = ?, attempted_at = clock_timestamp(), attempt_ms = ?
            WHERE number = ?""";

    private static final String FAILED = """
            UPDATE webhook_message SET due_at = now() + cast(? AS interval),
                outcome = ?, answer_status = ?, answer_body = ?, attempted_at = clock_timestamp(), attempt_ms = ?
            WHERE number = ?""";

    // What waits behind a message is due when the message is, so that no poll passes over it in vain.
    private static final String DELAY_LATER = """
            UPDATE webhook_message AS later SET due_at = first.due_at FROM webhook_message AS first
            WHERE first.number = ? AND later.webhook_id = first.webhook_id AND later.subject = first.subject
                AND later.number > first.number AND later.due_at < first.due_at""";

    private static final String RELEASE_LATER = """
            UPDATE webhook_message AS later SET due_at = now() FROM webhook_message AS first
            WHERE first.number = ? AND later.webhook_id = first.webhook_id AND later.subject = first.subject
                AND later.number > first.number AND later.due_at > now() AND later.attempts = 0""";

    private final Sql database;

    MessageQueue(Sql database) {
        this.database = database;
    }

    /**
     * Claims messages that are due. They become due again after the lease, in case the replica stops before it has sent them.
     *
     * @param limitOfOne how many messages to claim of each webhook
     */
    List<Message> claim(int limit, int limitOfOne, Duration lease) {
        return database.list(CLAIM, MessageRows::read, lease.toSeconds() + " seconds", limitOfOne, limit);
    }

    void delivered(Message message, Delivery delivery) {
        Answer answer = delivery.answer();
        database.execute(
                DELIVERED, delivery.outcome(), status(answer), body(answer), millis(delivery), message.number());
        database.execute(RELEASE_LATER, message.number());
    }

    /** @param delay after which the message is sent again, unless its webhook is disabled by then */
    void failed(Message message, Delivery delivery, Duration delay) {
        Answer answer = delivery.answer();
        database.execute(
                FAILED,
                delay.toMillis() + " milliseconds",
                delivery.outcome(),
                status(answer),
                body(answer),
                millis(delivery),
                message.number());
        database.execute(DELAY_LATER, message.number());
    }

    /** Makes all undelivered messages due now, as if they were new. */
    void retryWaiting(Webhook webhook) {
        database.execute(
                "UPDATE webhook_message SET due_at = now(), attempts = 0 WHERE webhook_id = ? AND due_at IS NOT NULL",
                webhook.id());
    }

    private static @Nullable Integer status(@Nullable Answer answer) {
        return answer == null ? null : answer.status();
    }

    private static @Nullable String body(@Nullable Answer answer) {
        return answer == null ? null : answer.body();
    }

    private static int millis(Delivery delivery) {
        return Math.toIntExact(delivery.took().toMillis());
    }
}
