package no.spinn.matching.upstream.call.events;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.kit.event.Projection;
import no.spinn.kit.event.ReceivedEvent;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.CallChanges;
import no.spinn.matching.upstream.call.CallStatus;
import no.spinn.matching.upstream.call.ExecutedRules;
import no.spinn.matching.upstream.call.KeptCall;
import no.spinn.matching.upstream.call.KeptCalls;
import no.spinn.matching.upstream.revision.Revision;

/** Keeps the newest state of every call and every rule that it has gone by, and notes which have opened or changed while they were open. */
@ApplicationScoped
class CallProjection implements Projection {

    private final KeptCalls calls;
    private final ExecutedRules rules;
    private final CallChanges news;
    private final Revision revision;

    CallProjection(KeptCalls calls, ExecutedRules rules, CallChanges news, Revision revision) {
        this.calls = calls;
        this.rules = rules;
        this.news = news;
        this.revision = revision;
    }

    @Override
    public String topic() {
        return "spinn.calls.v1";
    }

    @Override
    public void apply(ReceivedEvent event) {
        // Read to the end before it is kept: what this version cannot read has to be parked, or no rulebook could be
        // built.
        Call call = event.dataAs(CallState.class).toCall();
        calls.keep(new KeptCall(call.id(), event.data().toString()));
        rules.keep(call, event.data().toString());
        if (call.status() == CallStatus.OPEN) {
            news.add(call.id(), event.version());
        }
        revision.advance();
    }
}
