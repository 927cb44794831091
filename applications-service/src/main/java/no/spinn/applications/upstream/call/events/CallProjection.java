package no.spinn.applications.upstream.call.events;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.applications.upstream.call.Calls;
import no.spinn.kit.event.Projection;
import no.spinn.kit.event.ReceivedEvent;

/** Stores the calls that instruments-service publishes. */
@ApplicationScoped
class CallProjection implements Projection {

    private final Calls calls;

    CallProjection(Calls calls) {
        this.calls = calls;
    }

    @Override
    public String topic() {
        return "spinn.calls.v1";
    }

    @Override
    public void apply(ReceivedEvent event) {
        CallPublished call = event.dataAs(CallPublished.class);
        calls.keep(call.id(), call.terms());
    }
}
