package no.spinn.kit.ratelimit;

import java.time.Duration;

/**
 * What is left for a caller after this request.
 *
 * @param pause until the bucket is full again, or for a refused request until the next one is allowed
 */
record Allowance(String policy, long limit, Duration window, boolean granted, long remaining, Duration pause) {

    /** {@code RateLimit} of the IETF draft ratelimit-headers. */
    String rateLimit() {
        return "\"%s\";r=%d;t=%d".formatted(policy, remaining, seconds());
    }

    /** {@code RateLimit-Policy} of the same. */
    String rateLimitPolicy() {
        return "\"%s\";q=%d;w=%d".formatted(policy, limit, window.toSeconds());
    }

    /** Rounded up: who waits this long is not refused for having come early. */
    long seconds() {
        return pause.plusNanos(999_999_999).toSeconds();
    }
}
