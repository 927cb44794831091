package no.spinn.matching.index.forward;

/** The outcomes of an open condition that an answer to one fact can cause. */
record PossibleOutcomes(boolean canFail, boolean canMeet) {}
