package no.spinn.matching.call.events;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.kit.event.Projection;
import no.spinn.kit.event.ReceivedEvent;
import no.spinn.matching.call.KeptCall;
import no.spinn.matching.call.KeptCalls;
import no.spinn.matching.revision.Revision;

/** Keeps the newest state of every call. */
@ApplicationScoped
class CallProjection implements Projection {

    private final KeptCalls calls;
    private final Revision revision;

    CallProjection(KeptCalls calls, Revision revision) {
        this.calls = calls;
        this.revision = revision;
    }

    @Override
    public String topic() {
        return "spinn.calls.v1";
    }

    @Override
    public void apply(ReceivedEvent event) {
        // Read before it is kept: what this version cannot read has to be parked, not kept.
        CallState state = event.dataAs(CallState.class);
        calls.keep(new KeptCall(state.id(), event.data().toString()));
        revision.advance();
    }
}
