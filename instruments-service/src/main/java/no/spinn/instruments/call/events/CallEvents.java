package no.spinn.instruments.call.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.spinn.instruments.call.Call;
import no.spinn.instruments.call.CallMoved;
import no.spinn.instruments.call.CallState;
import no.spinn.kit.event.NewEvent;
import no.spinn.kit.event.Outbox;

/** Publishes each move of a call, in the transaction of the move. */
@ApplicationScoped
class CallEvents {

    private static final String TOPIC = "spinn.calls.v1";

    private final Outbox outbox;

    CallEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(@Observes CallMoved moved) {
        Call call = moved.call();
        outbox.publish(new NewEvent(
                TOPIC, type(call.state()), call.id().toString(), PublishedCall.of(call, moved.criteria())));
    }

    private static String type(CallState state) {
        return switch (state) {
            case SCHEDULED -> "no.spinn.call.scheduled.v1";
            case OPEN -> "no.spinn.call.opened.v1";
            case CLOSED -> "no.spinn.call.closed.v1";
            case CANCELLED -> "no.spinn.call.cancelled.v1";
            case DRAFT -> throw new IllegalArgumentException("nobody hears of a draft");
        };
    }
}
