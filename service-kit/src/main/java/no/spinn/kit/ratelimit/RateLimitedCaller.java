package no.spinn.kit.ratelimit;

/** The owner of a token bucket: an organisation, or a network address. */
record RateLimitedCaller(String name, boolean hasToken) {}
