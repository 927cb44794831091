package no.spinn.matching.organisation.reach;

import no.spinn.criteria.condition.Condition;

/** An eligibility criterion that is not published yet. */
public record DraftCriterion(String id, Condition condition) {}
