package no.spinn.applications.handling.appeal.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import no.spinn.applications.handling.appeal.Appeal;
import no.spinn.applications.handling.appeal.AppealAnnouncements;
import no.spinn.kit.event.NewEvent;
import no.spinn.kit.event.Outbox;

/** Publishes each change of state as {@code no.spinn.appeal.<new state>.v1}. */
@ApplicationScoped
class AppealPublisher implements AppealAnnouncements {

    private static final String TOPIC = "spinn.appeals.v1";

    private final Outbox outbox;

    AppealPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(Appeal appeal) {
        String type = "no.spinn.appeal.%s.v1".formatted(appeal.state().name().toLowerCase(Locale.ROOT));
        outbox.publish(new NewEvent(TOPIC, type, appeal.id().toString(), AppealMoved.of(appeal)));
    }
}
