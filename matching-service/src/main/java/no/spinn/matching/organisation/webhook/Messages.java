package no.spinn.matching.organisation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.spinn.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The queue of messages to webhooks. Delivered messages stay for a while, to be listed and replayed. */
@ApplicationScoped
public class Messages {

    private static final String PUT = """
            INSERT INTO webhook_message (webhook_id, message_id, body, created_at, due_at)
            SELECT cast(w AS uuid), m, b, now(), now() FROM unnest(?, ?, ?) AS given (w, m, b)
            JOIN webhook ON webhook.id = cast(w AS uuid)
            ON CONFLICT DO NOTHING""";

    // A second replica finds a claimed message no longer due. Only a few are claimed of each webhook, so that none
    // delays
    // the others.
    private static final String CLAIM = """
            UPDATE webhook_message SET due_at = now() + cast(? AS interval), attempts = attempts + 1
            WHERE due_at <= now() AND number IN (
                SELECT due.number FROM webhook
                CROSS JOIN LATERAL (
                    SELECT number FROM webhook_message
                    WHERE webhook_id = webhook.id AND due_at <= now() ORDER BY due_at LIMIT ?) due
                WHERE webhook.switched_off IS NULL LIMIT ?)
            RETURNING *""";

    private final Sql database;

    Messages(Sql database) {
        this.database = database;
    }

    /** A new message. A second one with the same id to the same webhook is ignored. */
    public record Draft(UUID webhookId, String id, String body) {}

    /** Call this in the transaction that stores what the messages are about. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(List<Draft> drafts) {
        if (!drafts.isEmpty()) {
            database.execute(
                    PUT,
                    each(drafts, draft -> draft.webhookId().toString()),
                    each(drafts, Draft::id),
                    each(drafts, Draft::body));
        }
    }

    private static String[] each(List<Draft> drafts, Function<Draft, String> part) {
        return drafts.stream().map(part).toArray(String[]::new);
    }

    /**
     * Claims messages that are due. They become due again after the lease, in case the replica stops before it has sent them.
     *
     * @param limitOfOne how many messages to claim of each webhook
     */
    public List<Message> claim(int limit, int limitOfOne, Duration lease) {
        return database.list(CLAIM, Messages::read, lease.toSeconds() + " seconds", limitOfOne, limit);
    }

    public void delivered(Message message, String outcome) {
        database.execute(
                "UPDATE webhook_message SET due_at = NULL, delivered_at = now(), outcome = ? WHERE number = ?",
                outcome,
                message.number());
    }

    /** @param delay after which the message is sent again, unless its webhook is disabled by then */
    public void failed(Message message, String outcome, Duration delay) {
        database.execute(
                "UPDATE webhook_message SET due_at = now() + cast(? AS interval), outcome = ? WHERE number = ?",
                delay.toMillis() + " milliseconds",
                outcome,
                message.number());
    }

    /** Makes all undelivered messages due now, as if they were new. */
    void retryWaiting(Webhook webhook) {
        database.execute(
                "UPDATE webhook_message SET due_at = now(), attempts = 0 WHERE webhook_id = ? AND due_at IS NOT NULL",
                webhook.id());
    }

    /** Sends delivered messages again that were created since then. Returns how many. */
    public int replay(Webhook webhook, Instant since) {
        return database.execute("""
                UPDATE webhook_message SET due_at = now(), attempts = 0, delivered_at = NULL
                WHERE webhook_id = ? AND created_at >= ? AND due_at IS NULL""", webhook.id(), since.atOffset(ZoneOffset.UTC));
    }

    /** The messages to one webhook after this number, oldest first. */
    public List<Message> of(Webhook webhook, long after, int rows) {
        return database.list(
                "SELECT * FROM webhook_message WHERE webhook_id = ? AND number > ? ORDER BY number LIMIT ?",
                Messages::read,
                webhook.id(),
                after,
                rows);
    }

    /** Deletes delivered messages of this age, and undelivered ones to disabled webhooks. */
    public void deleteOlderThan(Duration limit) {
        String age = limit.toSeconds() + " seconds";
        database.execute(
                "DELETE FROM webhook_message WHERE due_at IS NULL AND created_at < now() - cast(? AS interval)", age);
        database.execute("""
                DELETE FROM webhook_message USING webhook
                WHERE webhook.id = webhook_id AND switched_off IS NOT NULL
                AND webhook_message.created_at < now() - cast(? AS interval)""", age);
    }

    private static Message read(ResultSet row) throws SQLException {
        return new Message(
                row.getLong("number"),
                row.getObject("webhook_id", UUID.class),
                row.getString("message_id"),
                row.getString("body"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                moment(row, "due_at"),
                moment(row, "delivered_at"),
                row.getString("outcome"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
