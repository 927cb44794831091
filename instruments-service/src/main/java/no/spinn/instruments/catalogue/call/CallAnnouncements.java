package no.spinn.instruments.catalogue.call;

import java.util.List;

/** Sends the new public states of calls to other services. */
public interface CallAnnouncements {

    /** Sends these states, in the transaction of the change. */
    void announce(List<CallNews> news);
}
