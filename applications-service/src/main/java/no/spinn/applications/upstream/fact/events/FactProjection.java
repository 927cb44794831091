package no.spinn.applications.upstream.fact.events;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.applications.upstream.fact.Facts;
import no.spinn.kit.event.Projection;
import no.spinn.kit.event.ReceivedEvent;

/** Stores the vocabulary that instruments-service publishes. */
@ApplicationScoped
class FactProjection implements Projection {

    private final Facts facts;

    FactProjection(Facts facts) {
        this.facts = facts;
    }

    @Override
    public String topic() {
        return "spinn.facts.v1";
    }

    @Override
    public void apply(ReceivedEvent event) {
        facts.keep(event.dataAs(FactPublished.class).definition());
    }
}
