package no.spinn.matching.upstream.call.events;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.kit.event.Projection;
import no.spinn.kit.event.ReceivedEvent;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallChanges;
import no.spinn.matching.upstream.call.CallState;
import no.spinn.matching.upstream.revision.Revision;

/**
 * Stores the newest state of every call and every version of its criteria, and notes which calls opened or changed since.
 */
@ApplicationScoped
class CallProjection implements Projection {

    private final StoredCalls calls;
    private final StoredRules rules;
    private final CallChanges changes;
    private final Revision revision;

    CallProjection(StoredCalls calls, StoredRules rules, CallChanges changes, Revision revision) {
        this.calls = calls;
        this.rules = rules;
        this.changes = changes;
        this.revision = revision;
    }

    @Override
    public String topic() {
        return "spinn.calls.v1";
    }

    @Override
    public void apply(ReceivedEvent event) {
        // The whole state is read before it is stored: an event that this version cannot read has to be parked, or no
        // rulebook could be built.
        Call call = event.dataAs(PublishedCall.class).toCall();
        String state = event.data().toString();
        calls.save(call.id(), state);
        rules.save(call, state);
        if (call.state() != CallState.SCHEDULED) {
            changes.add(call.id(), event.version());
        }
        revision.advance();
    }
}
