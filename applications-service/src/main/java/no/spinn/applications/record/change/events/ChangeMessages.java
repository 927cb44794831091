package no.spinn.applications.record.change.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.applications.record.change.Change;
import no.spinn.applications.record.change.Changes;
import no.spinn.kit.webhook.MessageFeed;
import no.spinn.kit.webhook.Notice;
import no.spinn.kit.webhook.Payload;

/** Tells each change to the webhooks of those who may know. */
@ApplicationScoped
class ChangeMessages implements MessageFeed {

    private final Changes changes;

    ChangeMessages(Changes changes) {
        this.changes = changes;
    }

    @Override
    public List<Entry> after(long position, int limit) {
        return changes.after(position, limit).stream()
                .map(change -> new Entry(change.position(), notice(change)))
                .toList();
    }

    private static Notice notice(Change change) {
        return new Notice(
                "change:" + change.position(),
                change.type(),
                change.subject(),
                Payload.of(change.type(), change.changedAt(), change.data()),
                change.readers());
    }
}
