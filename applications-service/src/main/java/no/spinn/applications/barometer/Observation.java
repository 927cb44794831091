package no.spinn.applications.barometer;

/** How many projects of one organisation are paid for in one way, in one part of a breakdown. */
record Observation(String value, Financing financing, String organisation, long projects) {}
