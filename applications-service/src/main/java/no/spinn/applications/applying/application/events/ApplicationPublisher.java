package no.spinn.applications.applying.application.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import no.spinn.applications.applying.application.Announcements;
import no.spinn.applications.applying.application.Application;
import no.spinn.kit.event.NewEvent;
import no.spinn.kit.event.Outbox;

/** Publishes each move as {@code no.spinn.application.<new state>.v1}. */
@ApplicationScoped
class ApplicationPublisher implements Announcements {

    private static final String TOPIC = "spinn.applications.v1";

    private final Outbox outbox;

    ApplicationPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(Application moved) {
        String type =
                "no.spinn.application.%s.v1".formatted(moved.state().name().toLowerCase(Locale.ROOT));
        outbox.publish(new NewEvent(TOPIC, type, moved.id().toString(), ApplicationMoved.of(moved)));
    }
}
