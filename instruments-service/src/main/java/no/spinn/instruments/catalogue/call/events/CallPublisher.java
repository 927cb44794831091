package no.spinn.instruments.catalogue.call.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.spinn.instruments.catalogue.call.CallAnnouncements;
import no.spinn.instruments.catalogue.call.CallNews;
import no.spinn.instruments.history.Change;
import no.spinn.kit.event.NewEvent;
import no.spinn.kit.event.Outbox;

/** Publishes each new public state of a call as {@code no.spinn.call.<change>.v1}, with the state as the data of the event. */
@ApplicationScoped
class CallPublisher implements CallAnnouncements {

    private static final String TOPIC = "spinn.calls.v1";

    private final Outbox outbox;

    CallPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(List<CallNews> news) {
        outbox.publish(news.stream()
                .map(one -> new NewEvent(TOPIC, type(one.change()), one.id().toString(), one.text()))
                .toList());
    }

    private static String type(Change change) {
        return switch (change) {
            case SCHEDULED -> "no.spinn.call.scheduled.v1";
            case OPENED -> "no.spinn.call.opened.v1";
            case CLOSED -> "no.spinn.call.closed.v1";
            case REOPENED -> "no.spinn.call.reopened.v1";
            case CANCELLED -> "no.spinn.call.cancelled.v1";
            case AMENDED -> "no.spinn.call.amended.v1";
            case PUBLISHED, RETIRED -> throw new IllegalArgumentException("a call is not " + change);
        };
    }
}
