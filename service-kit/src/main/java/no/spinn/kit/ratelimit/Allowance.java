package no.spinn.kit.ratelimit;

import io.netty.util.AsciiString;

/**
 * What remains of a caller's rate limit after this request.
 *
 * @param seconds until the limit is fully restored, or, for a refused request, until the next one is allowed; rounded up, so
 *     that a caller who waits this long is not refused again
 */
public record Allowance(RatePolicy policy, boolean granted, long remaining, long seconds) {

    /** {@code RateLimit} of the IETF draft ratelimit-headers. */
    public static final AsciiString HEADER = AsciiString.cached("RateLimit");

    /** The value of the header. Concatenated, since it is built for every request and a format would be parsed each time. */
    public String header() {
        return policy.prefix() + remaining + ";t=" + seconds;
    }
}
