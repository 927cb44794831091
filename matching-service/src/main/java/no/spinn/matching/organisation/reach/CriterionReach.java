package no.spinn.matching.organisation.reach;

/**
 * What one criterion does to the reach.
 *
 * @param failing how many profiles do not meet it, whatever the others say
 * @param gained how many more would be eligible without it
 */
public record CriterionReach(String id, long failing, long gained) {}
