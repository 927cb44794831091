package no.spinn.kit.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Puts messages into the queue. A second one with the same id to the same webhook is ignored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Messages {

    private static final String WANTED =
            "(webhook.types IS NULL OR " + TypePattern.matches("given.type", "webhook.types") + ")";

    private static final String PUT = """
            INSERT INTO webhook_message (webhook_id, message_id, type, subject, body, created_at, due_at)
            SELECT webhook.id, given.id, given.type, given.subject, given.body, now(), now()
            FROM unnest(?, ?, ?, ?, ?) WITH ORDINALITY AS given (webhook, id, type, subject, body, place)
            JOIN webhook ON webhook.id = cast(given.webhook AS uuid) AND %s
            ORDER BY place ON CONFLICT DO NOTHING""".formatted(WANTED);

    private static final String TELL = """
            INSERT INTO webhook_message (webhook_id, message_id, type, subject, body, created_at, due_at)
            SELECT webhook.id, given.id, given.type, given.subject, given.body, now(), now()
            FROM unnest(?, ?, ?, ?, ?) WITH ORDINALITY AS given (id, type, subject, body, readers, place)
            JOIN webhook
                ON (given.readers IS NULL OR webhook.organisation = ANY (string_to_array(given.readers, ' '))) AND %s
            ORDER BY place ON CONFLICT DO NOTHING""".formatted(WANTED);

    private final Sql database;

    Messages(Sql database) {
        this.database = database;
    }

    /**
     * A new message to one webhook.
     *
     * @param subject what it is about; messages about one subject arrive in order
     */
    public record Draft(UUID webhookId, String id, String type, String subject, String body) {}

    /** Call this in the transaction that stores what the messages are about. */
    public void put(List<Draft> drafts) {
        if (!drafts.isEmpty()) {
            database.execute(
                    PUT,
                    each(drafts, draft -> draft.webhookId().toString()),
                    each(drafts, Draft::id),
                    each(drafts, Draft::type),
                    each(drafts, Draft::subject),
                    each(drafts, Draft::body));
        }
    }

    /** Puts each notice into the queue of each webhook whose owner may know and that wants its type. */
    void tell(List<Notice> notices) {
        if (!notices.isEmpty()) {
            database.execute(
                    TELL,
                    each(notices, Notice::id),
                    each(notices, Notice::type),
                    each(notices, Notice::subject),
                    each(notices, Notice::body),
                    each(notices, Messages::readers));
        }
    }

    private static @Nullable String readers(Notice notice) {
        return notice.readers() == null
                ? null
                : notice.readers().stream().map(OrganisationId::value).collect(Collectors.joining(" "));
    }

    private static <T> @Nullable String[] each(List<T> all, Function<T, @Nullable String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }
}
