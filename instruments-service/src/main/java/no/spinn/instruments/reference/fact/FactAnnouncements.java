package no.spinn.instruments.reference.fact;

import no.spinn.criteria.vocabulary.FactDefinition;

/** Sends new and changed facts to other services. */
public interface FactAnnouncements {

    /** Sends the fact, in the transaction of the change. */
    void announce(FactDefinition fact);
}
