package no.spinn.instruments.history;

import java.util.Set;

/**
 * Told within the transaction of a change, for those who act when it has been committed here; and on every replica soon
 * after that, whichever of them has made the change.
 *
 * @param subjects what has a new state
 */
public record HistoryAdvanced(Set<Subject> subjects) {}
