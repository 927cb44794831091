package no.spinn.matching.organisation.watch;

import java.util.List;

/** Publishes found matches and their ends, and sends them to the webhooks of their watches. */
public interface MatchAnnouncements {

    /** Call this in the transaction that stores the matches. */
    void announce(List<FoundMatch> matches);
}
