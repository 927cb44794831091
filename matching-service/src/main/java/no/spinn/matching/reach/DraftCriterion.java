package no.spinn.matching.reach;

import no.spinn.matching.condition.Condition;

/** An eligibility criterion that is being thought about. */
public record DraftCriterion(String id, Condition condition) {}
