package no.spinn.instruments.catalogue.call.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.spinn.instruments.catalogue.call.CallsPublished;
import no.spinn.instruments.history.Change;
import no.spinn.kit.event.NewEvent;
import no.spinn.kit.event.Outbox;

/** Publishes each new state of a call, in the transaction of the change. The data of the event is the public state. */
@ApplicationScoped
class CallEvents {

    private static final String TOPIC = "spinn.calls.v1";

    private final Outbox outbox;

    CallEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(@Observes CallsPublished published) {
        outbox.publish(published.news().stream()
                .map(news -> new NewEvent(TOPIC, type(news.change()), news.id().toString(), news.text()))
                .toList());
    }

    private static String type(Change change) {
        return switch (change) {
            case SCHEDULED -> "no.spinn.call.scheduled.v1";
            case OPENED -> "no.spinn.call.opened.v1";
            case CLOSED -> "no.spinn.call.closed.v1";
            case CANCELLED -> "no.spinn.call.cancelled.v1";
            case AMENDED -> "no.spinn.call.amended.v1";
            case PUBLISHED, RETIRED -> throw new IllegalArgumentException("a call is not " + change);
        };
    }
}
