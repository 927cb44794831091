package no.spinn.kit.ratelimit;

import io.netty.util.AsciiString;

/**
 * What is left for a caller after this request.
 *
 * @param seconds until all is given back, or for a refused request until the next one is allowed; rounded up, so that who
 *     waits this long is not refused for having come early
 */
public record Allowance(RatePolicy policy, boolean granted, long remaining, long seconds) {

    /** {@code RateLimit} of the IETF draft ratelimit-headers. */
    public static final AsciiString HEADER = AsciiString.cached("RateLimit");

    /** The value of the header. Put together by hand: it is made for every request, and a format is read anew each time. */
    public String header() {
        return policy.prefix() + remaining + ";t=" + seconds;
    }
}
