package no.spinn.applications.applying.list;

import java.util.Map;
import java.util.UUID;

/**
 * The number of rows for each possible choice of a state and a call, in the order of an answer: the largest first.
 *
 * @param total the number of rows that match
 * @param states those in each state when all other criteria apply, and each chosen state
 * @param calls those of each call when all other criteria apply, and the chosen call
 */
public record Facets<S>(long total, Map<S, Long> states, Map<UUID, Long> calls) {}
