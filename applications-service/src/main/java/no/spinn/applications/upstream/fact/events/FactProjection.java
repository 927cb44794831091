package no.spinn.applications.upstream.fact.events;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.applications.upstream.fact.Vocabularies;
import no.spinn.kit.event.Projection;
import no.spinn.kit.event.ReceivedEvent;

/** Stores the vocabulary that instruments-service publishes. */
@ApplicationScoped
class FactProjection implements Projection {

    private final Vocabularies vocabularies;

    FactProjection(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    @Override
    public String topic() {
        return "spinn.facts.v1";
    }

    @Override
    public void apply(ReceivedEvent event) {
        vocabularies.keep(event.data().toString());
    }
}
