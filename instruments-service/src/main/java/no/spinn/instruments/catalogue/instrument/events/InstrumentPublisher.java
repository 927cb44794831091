package no.spinn.instruments.catalogue.instrument.events;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.instruments.catalogue.instrument.InstrumentAnnouncements;
import no.spinn.instruments.catalogue.instrument.PublicInstrument;
import no.spinn.instruments.history.Change;
import no.spinn.kit.event.NewEvent;
import no.spinn.kit.event.Outbox;

/** Publishes each new public state of an instrument as {@code no.spinn.instrument.<change>.v1}. */
@ApplicationScoped
class InstrumentPublisher implements InstrumentAnnouncements {

    private static final String TOPIC = "spinn.instruments.v1";

    private final Outbox outbox;

    InstrumentPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(PublicInstrument instrument, Change change) {
        outbox.publish(
                new NewEvent(TOPIC, type(change), instrument.id().toString(), PublishedInstrument.of(instrument)));
    }

    private static String type(Change change) {
        return change == Change.RETIRED ? "no.spinn.instrument.retired.v1" : "no.spinn.instrument.published.v1";
    }
}
