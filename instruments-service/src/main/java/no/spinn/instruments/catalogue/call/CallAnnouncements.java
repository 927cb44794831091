package no.spinn.instruments.catalogue.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.spinn.instruments.history.Advance;
import no.spinn.instruments.history.History;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.history.NewRevision;
import no.spinn.instruments.history.Subject;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.json.RawJson;

/** Makes known what happens to calls: in the audit, in the history and to whoever listens; many at a time. */
@ApplicationScoped
class CallAnnouncements {

    private final Calls calls;
    private final Audit audit;
    private final History history;
    private final Event<CallsPublished> published;

    CallAnnouncements(Calls calls, Audit audit, History history, Event<CallsPublished> published) {
        this.calls = calls;
        this.audit = audit;
        this.history = history;
        this.published = published;
    }

    void announce(List<CallStep> steps) {
        List<CallsPublished.News> news = new ArrayList<>(steps.size());
        List<NewRevision> revisions = new ArrayList<>(steps.size());
        for (CallStep step : steps) {
            step.call().nextVersion();
            PublicCall now = calls.publicStateOf(step.call());
            RawJson state = history.written(now);
            news.add(new CallsPublished.News(now.id(), now.state(), state, step.change()));
            revisions.add(new NewRevision(
                    Subject.call(now.id()), now.version(), step.change(), state, step.reason(), step.differences()));
        }
        calls.flush();
        audit.record(steps.stream().map(CallAnnouncements::entry).toList());
        history.append(revisions);
        published.fire(new CallsPublished(news));
    }

    /**
     * The same of many calls that have nothing new to say but that their time has come.
     *
     * @param versions the public versions that they have come to
     */
    void announce(ClockMove move, Map<UUID, Integer> versions, Instant at) {
        List<UUID> ids = List.copyOf(versions.keySet());
        Map<String, RawJson> states = history.advance(
                new Advance(Kind.CALL, versions, move.change(), Map.of("state", name(move.to()), move.field(), at)));
        if (states.size() < ids.size()) {
            throw new IllegalStateException("some of these calls have no history to go on from");
        }
        audit.record(ids.stream().map(id -> entry(move, id)).toList());
        published.fire(new CallsPublished(ids.stream()
                .map(id -> new CallsPublished.News(
                        id, move.to(), Objects.requireNonNull(states.get(id.toString())), move.change()))
                .toList()));
    }

    private static AuditEntry entry(ClockMove move, UUID id) {
        return new AuditEntry(
                move.action() + "_call", "call", id.toString(), name(move.from()), name(move.to()), null, null);
    }

    private static AuditEntry entry(CallStep step) {
        return new AuditEntry(
                step.action() + "_call",
                "call",
                step.call().id().toString(),
                name(step.before()),
                name(step.call().state()),
                step.reason(),
                step.differences().isEmpty() ? null : step.differences());
    }

    static String name(CallState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
