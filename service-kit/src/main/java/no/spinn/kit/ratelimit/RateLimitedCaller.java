package no.spinn.kit.ratelimit;

/** Whose bucket a request is taken from: an organisation's, or a network address's. */
record RateLimitedCaller(String name, boolean hasToken) {}
