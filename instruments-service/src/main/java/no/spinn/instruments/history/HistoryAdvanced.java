package no.spinn.instruments.history;

import java.util.Set;

/**
 * A CDI event inside the process. It is fired in the transaction of a change, for observers that act after the commit, and
 * soon afterwards on every replica, including the one that made the change.
 *
 * @param subjects the subjects that have a new state
 */
public record HistoryAdvanced(Set<Subject> subjects) {}
