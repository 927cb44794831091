package no.spinn.kit.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of the table of messages. */
final class MessageRows {

    /** What an earlier version of a service has stored has its type in the body alone. */
    static final String COLUMNS = "*, coalesce(type, cast(body AS jsonb) ->> 'type') AS told";

    private MessageRows() {}

    static Message read(ResultSet row) throws SQLException {
        return new Message(
                row.getLong("number"),
                row.getObject("webhook_id", UUID.class),
                row.getString("message_id"),
                row.getString("told"),
                row.getString("body"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                moment(row, "due_at"),
                moment(row, "delivered_at"),
                attempt(row));
    }

    private static Message.@Nullable Attempt attempt(ResultSet row) throws SQLException {
        @Nullable String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Message.Attempt(
                        outcome, answer(row), moment(row, "attempted_at"), row.getObject("attempt_ms", Integer.class));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        @Nullable Integer status = row.getObject("answer_status", Integer.class);
        return status == null ? null : new Answer(status, row.getString("answer_body"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
