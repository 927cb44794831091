package no.spinn.instruments.catalogue.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.spinn.instruments.history.BulkChange;
import no.spinn.instruments.history.History;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.history.NewRevision;
import no.spinn.instruments.history.Subject;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.json.RawJson;

/** Records changes of calls in batches: in the audit, the history, the search index and the events. */
@ApplicationScoped
class CallChangeRecorder {

    private final Calls calls;
    private final Audit audit;
    private final History history;
    private final CallIndexer index;
    private final CallAnnouncements announcements;

    CallChangeRecorder(Calls calls, Audit audit, History history, CallIndexer index, CallAnnouncements announcements) {
        this.calls = calls;
        this.audit = audit;
        this.history = history;
        this.index = index;
        this.announcements = announcements;
    }

    void record(List<CallChange> changes) {
        List<CallNews> news = new ArrayList<>(changes.size());
        List<NewRevision> revisions = new ArrayList<>(changes.size());
        for (CallChange change : changes) {
            change.call().nextVersion();
            PublicCall now = calls.publicStateOf(change.call());
            RawJson state = history.written(now);
            news.add(new CallNews(now.id(), now.state(), change.act().change(), state));
            revisions.add(new NewRevision(
                    Subject.call(now.id()),
                    now.version(),
                    change.act().change(),
                    state,
                    change.reason(),
                    change.differences()));
        }
        calls.flush();
        audit.record(changes.stream().map(CallChangeRecorder::entry).toList());
        history.append(revisions);
        publish(news);
    }

    /**
     * Records an act of the clock on many calls without loading them.
     *
     * @param versions the new public versions by the ids of the calls
     */
    void record(ClockAct clock, Map<UUID, Integer> versions, Instant at) {
        List<UUID> ids = List.copyOf(versions.keySet());
        Map<String, RawJson> states = history.appendBulk(new BulkChange(
                Kind.CALL,
                versions,
                clock.act().change(),
                Map.of("state", clock.to().code(), clock.field(), at)));
        if (states.size() < ids.size()) {
            throw new IllegalStateException("some of these calls have no earlier state in the history");
        }
        audit.record(ids.stream().map(id -> entry(clock, id)).toList());
        publish(ids.stream()
                .map(id -> new CallNews(
                        id, clock.to(), clock.act().change(), Objects.requireNonNull(states.get(id.toString()))))
                .toList());
    }

    private void publish(List<CallNews> news) {
        index.update(news);
        announcements.announce(news);
    }

    private static AuditEntry entry(ClockAct clock, UUID id) {
        return new AuditEntry(
                clock.act().auditName(),
                "call",
                id.toString(),
                clock.from().code(),
                clock.to().code(),
                null,
                null);
    }

    private static AuditEntry entry(CallChange change) {
        return new AuditEntry(
                change.act().auditName(),
                "call",
                change.call().id().toString(),
                change.before().code(),
                change.call().state().code(),
                change.reason(),
                change.differences().isEmpty() ? null : change.differences());
    }
}
