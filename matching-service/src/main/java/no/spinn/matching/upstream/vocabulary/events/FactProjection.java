package no.spinn.matching.upstream.vocabulary.events;

import jakarta.enterprise.context.ApplicationScoped;
import no.spinn.kit.event.Projection;
import no.spinn.kit.event.ReceivedEvent;
import no.spinn.matching.upstream.revision.Revision;

/** Stores the newest state of every fact. */
@ApplicationScoped
class FactProjection implements Projection {

    private final StoredVocabulary facts;
    private final Revision revision;

    FactProjection(StoredVocabulary facts, Revision revision) {
        this.facts = facts;
        this.revision = revision;
    }

    @Override
    public String topic() {
        return "spinn.facts.v1";
    }

    @Override
    public void apply(ReceivedEvent event) {
        facts.save(event.data().toString());
        revision.advance();
    }
}
