package no.spinn.kit.ratelimit;

import java.time.Duration;
import java.util.Map;

/**
 * What is left for a caller after this request.
 *
 * @param pause until the bucket is full again, or for a refused request until the next one is allowed
 */
public record Allowance(String policy, long limit, Duration window, boolean granted, long remaining, Duration pause) {

    /** {@code RateLimit} and {@code RateLimit-Policy} of the IETF draft ratelimit-headers. */
    public Map<String, String> headers() {
        // Put together by hand: this is done for every request, and a format is read anew each time.
        return Map.of(
                "RateLimit", '"' + policy + "\";r=" + remaining + ";t=" + seconds(),
                "RateLimit-Policy", '"' + policy + "\";q=" + limit + ";w=" + window.toSeconds());
    }

    /** Rounded up: who waits this long is not refused for having come early. */
    long seconds() {
        return pause.plusNanos(999_999_999).toSeconds();
    }
}
