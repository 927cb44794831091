package no.spinn.instruments.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.spinn.instruments.history.History;
import no.spinn.instruments.history.NewRevision;
import no.spinn.instruments.history.Subject;
import no.spinn.kit.audit.Audit;
import no.spinn.kit.audit.AuditEntry;
import no.spinn.kit.json.WrittenJson;

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
            WrittenJson state = history.written(now);
            news.add(new CallsPublished.News(now, state, step.change()));
            revisions.add(new NewRevision(
                    Subject.call(now.id()), now.version(), step.change(), state, step.reason(), step.differences()));
        }
        calls.flush();
        audit.record(steps.stream().map(CallAnnouncements::entry).toList());
        history.append(revisions);
        published.fire(new CallsPublished(news));
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
