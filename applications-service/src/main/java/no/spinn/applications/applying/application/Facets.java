package no.spinn.applications.applying.application;

import java.util.Map;
import java.util.UUID;

/**
 * The number of applications for each possible choice of a state and a call, in the order of an answer: the largest first.
 *
 * @param total the number of applications that match
 * @param states those of each state when all other criteria apply, and each chosen state
 * @param calls those to each call when all other criteria apply, and the chosen call
 */
public record Facets(long total, Map<State, Long> states, Map<UUID, Long> calls) {}
