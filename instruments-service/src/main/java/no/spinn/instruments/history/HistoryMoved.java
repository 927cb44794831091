package no.spinn.instruments.history;

import java.util.Set;

/**
 * Told on every replica, soon after a change was committed by any of them.
 *
 * @param subjects what has a new state
 */
public record HistoryMoved(Set<Subject> subjects) {}
