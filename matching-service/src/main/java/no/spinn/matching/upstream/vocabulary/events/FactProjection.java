package no.spinn.matching.upstream.vocabulary.events;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.kit.event.Projection;
import no.spinn.kit.event.ReceivedEvent;
import no.spinn.matching.upstream.revision.Revision;
import no.spinn.matching.upstream.vocabulary.Fact;

/** Stores the newest state of every fact. */
@ApplicationScoped
class FactProjection implements Projection {

    private final StoredFacts facts;
    private final Revision revision;

    FactProjection(StoredFacts facts, Revision revision) {
        this.facts = facts;
        this.revision = revision;
    }

    @Override
    public String topic() {
        return "spinn.facts.v1";
    }

    @Override
    public void apply(ReceivedEvent event) {
        // The whole state is read before it is stored: an event that this version cannot read has to be parked, or no
        // rulebook could be built.
        Fact fact = event.dataAs(FactState.class).toFact();
        facts.save(fact.id(), event.data().toString());
        revision.advance();
    }
}
