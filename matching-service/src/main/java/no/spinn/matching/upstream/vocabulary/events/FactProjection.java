package no.spinn.matching.upstream.vocabulary.events;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.kit.event.Projection;
import no.spinn.kit.event.ReceivedEvent;
import no.spinn.matching.upstream.revision.Revision;
import no.spinn.matching.upstream.vocabulary.Fact;
import no.spinn.matching.upstream.vocabulary.KeptFact;
import no.spinn.matching.upstream.vocabulary.KeptFacts;

/** Keeps the newest state of every fact. */
@ApplicationScoped
class FactProjection implements Projection {

    private final KeptFacts facts;
    private final Revision revision;

    FactProjection(KeptFacts facts, Revision revision) {
        this.facts = facts;
        this.revision = revision;
    }

    @Override
    public String topic() {
        return "spinn.facts.v1";
    }

    @Override
    public void apply(ReceivedEvent event) {
        // Read to the end before it is kept: what this version cannot read has to be parked, or no rulebook could be
        // built.
        Fact fact = event.dataAs(FactState.class).toFact();
        facts.keep(new KeptFact(fact.id(), event.data().toString()));
        revision.advance();
    }
}
