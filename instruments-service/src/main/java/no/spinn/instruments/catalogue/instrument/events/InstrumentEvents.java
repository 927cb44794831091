package no.spinn.instruments.catalogue.instrument.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.spinn.instruments.catalogue.instrument.InstrumentPublished;
import no.spinn.instruments.history.Change;
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
        outbox.publish(new NewEvent(
                TOPIC,
                type(published.change()),
                published.instrument().id().toString(),
                PublishedInstrument.of(published.instrument())));
    }

    private static String type(Change change) {
        return change == Change.RETIRED ? "no.spinn.instrument.retired.v1" : "no.spinn.instrument.published.v1";
    }
}
