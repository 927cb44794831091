package no.spinn.kit.webhook;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import no.spinn.kit.metrics.BackgroundReadings;
import no.spinn.kit.sql.Sql;

/** Metrics of webhooks, which show that receivers are away or messages are not sent. */
@Startup
@Singleton
class WebhookGauges {

    /** More need not be counted to know that too many wait. */
    private static final int COUNTED = 100_000;

    // The outcome of an undelivered message is that of its last failed attempt. What waits for a disabled webhook waits
    // for its organisation.
    private static final String WEBHOOKS = """
            SELECT (SELECT count(*) FROM webhook WHERE switched_off IS NULL AND EXISTS (
                    SELECT FROM webhook_message
                    WHERE webhook_id = webhook.id AND due_at IS NOT NULL AND outcome IS NOT NULL)) AS failing,
                (SELECT count(*) FROM webhook WHERE switched_off IS NOT NULL) AS disabled,
                (SELECT count(*) FROM (
                    SELECT FROM webhook_message JOIN webhook ON webhook.id = webhook_id
                    WHERE due_at IS NOT NULL AND switched_off IS NULL LIMIT %d) AS queue) AS waiting
            """.formatted(COUNTED);

    WebhookGauges(BackgroundReadings readings, Sql database, Instance<WebhookContract> contract) {
        if (contract.isResolvable()) {
            read(readings, database);
        }
    }

    private static void read(BackgroundReadings readings, Sql database) {
        readings.query("webhooks", () -> database.one(WEBHOOKS, WebhookGauges::state))
                .count(
                        "spinn.webhooks.failing",
                        "Webhooks with a message whose last attempt failed and that is sent again",
                        State::failing)
                .count(
                        "spinn.webhooks.disabled",
                        "Webhooks that are disabled; nothing is sent to them",
                        State::disabled)
                .count(
                        "spinn.webhook.messages.waiting",
                        "Messages that are not delivered yet, without those to disabled webhooks; counted up to %d"
                                .formatted(COUNTED),
                        State::waiting);
    }

    private record State(long failing, long disabled, long waiting) {}

    private static State state(ResultSet row) throws SQLException {
        return new State(row.getLong("failing"), row.getLong("disabled"), row.getLong("waiting"));
    }
}
