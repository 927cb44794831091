package no.spinn.applications.applying.extension.events;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.applications.applying.extension.Extension;
import no.spinn.applications.applying.extension.ExtensionAnnouncements;
import no.spinn.kit.event.NewEvent;
import no.spinn.kit.event.Outbox;

/** Publishes extensions. */
@ApplicationScoped
class ExtensionPublisher implements ExtensionAnnouncements {

    private static final String TOPIC = "spinn.extensions.v1";

    private final Outbox outbox;

    ExtensionPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(Extension extension) {
        outbox.publish(new NewEvent(
                TOPIC, "no.spinn.extension.granted.v1", extension.id().toString(), ExtensionGranted.of(extension)));
    }
}
