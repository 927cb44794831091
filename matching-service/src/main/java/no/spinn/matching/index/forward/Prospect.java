package no.spinn.matching.index.forward;

/** What an answer about one fact can make of a condition that is open. */
record Prospect(boolean canFail, boolean canMeet) {}
