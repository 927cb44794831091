package no.spinn.kit.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import no.spinn.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The messages to webhooks, delivered and waiting. Delivered messages stay for a while, to be listed and sent again. */
@ApplicationScoped
public class MessageLog {

    private static final String FOLLOW =
            """
            SELECT * FROM (SELECT %s, CASE WHEN delivered_at IS NOT NULL THEN 'delivered'
                    WHEN outcome IS NULL THEN 'waiting' ELSE 'failing' END AS state
                FROM webhook_message WHERE webhook_id = ? AND number > ?) AS message
            WHERE (cast(? AS text) IS NULL OR state = ?) AND (cast(? AS text[]) IS NULL OR %s)
            ORDER BY number LIMIT ?""".formatted(MessageRows.COLUMNS, TypePattern.matches("told", "cast(? AS text[])"));

    private static final String DELETE_DELIVERED =
            "DELETE FROM webhook_message WHERE due_at IS NULL AND created_at < now() - cast(? AS interval)";

    private static final String DELETE_HELD = """
            DELETE FROM webhook_message USING webhook
            WHERE webhook.id = webhook_id AND switched_off IS NOT NULL
            AND webhook_message.created_at < now() - cast(? AS interval)""";

    private final Sql database;

    MessageLog(Sql database) {
        this.database = database;
    }

    /**
     * Which messages to list.
     *
     * @param type a {@link TypePattern}; null for all
     * @param state null for all
     */
    public record Filter(@Nullable String type, @Nullable MessageState state) {}

    /** The messages to one webhook after this number, oldest first. */
    public List<Message> of(Webhook webhook, Filter filter, long after, int rows) {
        @Nullable
        String state = filter.state() == null ? null : filter.state().name().toLowerCase(Locale.ROOT);
        String @Nullable [] types = filter.type() == null ? null : new String[] {filter.type()};
        return database.list(FOLLOW, MessageRows::read, webhook.id(), after, state, state, types, types, rows);
    }

    /** Sends delivered messages again that were created since then. Returns how many. */
    public int replay(Webhook webhook, Instant since) {
        return database.execute("""
                UPDATE webhook_message SET due_at = now(), attempts = 0, delivered_at = NULL
                WHERE webhook_id = ? AND created_at >= ? AND due_at IS NULL""", webhook.id(), since.atOffset(ZoneOffset.UTC));
    }

    /** Deletes delivered messages of this age, and undelivered ones to disabled webhooks. */
    void deleteOlderThan(Duration limit) {
        String age = limit.toSeconds() + " seconds";
        database.execute(DELETE_DELIVERED, age);
        database.execute(DELETE_HELD, age);
    }
}
