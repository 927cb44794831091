package no.spinn.instruments.reference.fact.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.spinn.instruments.reference.fact.FactDefinition;
import no.spinn.instruments.reference.fact.FactPlaced;
import no.spinn.kit.event.NewEvent;
import no.spinn.kit.event.Outbox;

/** Publishes the vocabulary, in the transaction of the change. */
@ApplicationScoped
class FactEvents {

    private static final String TOPIC = "spinn.facts.v1";

    private final Outbox outbox;

    FactEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(@Observes FactPlaced placed) {
        FactDefinition fact = placed.fact();
        outbox.publish(new NewEvent(TOPIC, FactPublished.TYPE, fact.id(), FactPublished.of(fact)));
    }
}
