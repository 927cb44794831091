package no.spinn.instruments.instrument.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.spinn.instruments.instrument.InstrumentPublished;
import no.spinn.kit.event.NewEvent;
import no.spinn.kit.event.Outbox;

/** Publishes instruments, in the transaction of the change. */
@ApplicationScoped
class InstrumentEvents {

    private static final String TOPIC = "spinn.instruments.v1";

    private final Outbox outbox;

    InstrumentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(@Observes InstrumentPublished published) {
        PublishedInstrument data = PublishedInstrument.of(published.instrument(), published.criteria());
        outbox.publish(new NewEvent(
                TOPIC, PublishedInstrument.TYPE, published.instrument().id().toString(), data));
    }
}
