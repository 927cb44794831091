package no.spinn.matching.organisation.reach;

/**
 * The effect of one criterion on the reach.
 *
 * @param failing how many profiles do not meet the criterion, independently of the others
 * @param gained how many more profiles would be eligible without the criterion
 */
public record CriterionReach(String id, long failing, long gained) {}
