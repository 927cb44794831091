package no.spinn.instruments.catalogue.instrument;

import no.spinn.instruments.history.Change;

/** Sends the new public states of instruments to other services. */
public interface InstrumentAnnouncements {

    /** Sends this state, in the transaction of the change. */
    void announce(PublicInstrument instrument, Change change);
}
