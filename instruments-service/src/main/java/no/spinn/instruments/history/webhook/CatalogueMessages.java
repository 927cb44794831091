package no.spinn.instruments.history.webhook;

import static no.spinn.instruments.history.Change.AMENDED;
import static no.spinn.instruments.history.Change.CANCELLED;
import static no.spinn.instruments.history.Change.CLOSED;
import static no.spinn.instruments.history.Change.OPENED;
import static no.spinn.instruments.history.Change.PUBLISHED;
import static no.spinn.instruments.history.Change.REOPENED;
import static no.spinn.instruments.history.Change.RETIRED;
import static no.spinn.instruments.history.Change.SCHEDULED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.spinn.instruments.history.Change;
import no.spinn.instruments.history.History;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.history.Revision;
import no.spinn.kit.webhook.MessageData;
import no.spinn.kit.webhook.MessageFeed;
import no.spinn.kit.webhook.Notice;
import no.spinn.kit.webhook.Payload;

/** Tells each change to the webhooks of everybody, with the public state, as the events do. */
@MessageData(
        name = "catalogueChange",
        types = {
            "no.spinn.fact.published.v1",
            "no.spinn.provider.published.v1",
            "no.spinn.instrument.published.v1",
            "no.spinn.instrument.retired.v1",
            "no.spinn.call.scheduled.v1",
            "no.spinn.call.opened.v1",
            "no.spinn.call.closed.v1",
            "no.spinn.call.reopened.v1",
            "no.spinn.call.cancelled.v1",
            "no.spinn.call.amended.v1"
        })
@ApplicationScoped
class CatalogueMessages implements MessageFeed {

    private final History history;

    CatalogueMessages(History history) {
        this.history = history;
    }

    static List<String> types() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> changes(kind).stream().map(change -> type(kind, change)))
                .toList();
    }

    private static Set<Change> changes(Kind kind) {
        return switch (kind) {
            case FACT, PROVIDER -> EnumSet.of(PUBLISHED);
            case INSTRUMENT -> EnumSet.of(PUBLISHED, RETIRED);
            case CALL -> EnumSet.of(SCHEDULED, OPENED, CLOSED, REOPENED, CANCELLED, AMENDED);
        };
    }

    private static String type(Kind kind, Change change) {
        return "no.spinn.%s.%s.v1".formatted(kind.name(), change.name()).toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Entry> after(long position, int limit) {
        return history.since(position, null, limit).stream()
                .map(revision -> new Entry(revision.position(), notice(revision)))
                .toList();
    }

    private static Notice notice(Revision revision) {
        String type = type(revision.subject().kind(), revision.change());
        return new Notice(
                "change:" + revision.position(),
                type,
                revision.subject().name(),
                Payload.of(type, revision.changedAt(), revision.state()),
                null);
    }
}
