package no.spinn.instruments.reference.fact.events;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.instruments.reference.fact.FactAnnouncements;
import no.spinn.kit.event.NewEvent;
import no.spinn.kit.event.Outbox;

/** Publishes each new or changed fact as {@code no.spinn.fact.published.v1}. */
@ApplicationScoped
class FactPublisher implements FactAnnouncements {

    private static final String TOPIC = "spinn.facts.v1";

    private static final String TYPE = "no.spinn.fact.published.v1";

    private final Outbox outbox;

    FactPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(FactDefinition fact) {
        outbox.publish(new NewEvent(TOPIC, TYPE, fact.id(), fact));
    }
}
