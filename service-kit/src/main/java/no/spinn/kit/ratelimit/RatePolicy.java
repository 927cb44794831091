package no.spinn.kit.ratelimit;

import io.netty.util.AsciiString;
import java.time.Duration;

/**
 * The rate limit of one kind of caller.
 *
 * @param window the time in which the limit is fully restored, evenly
 * @param prefix the start of each {@code RateLimit} value under this policy
 * @param header the value of {@code RateLimit-Policy}
 */
public record RatePolicy(long limit, Duration window, String prefix, AsciiString header) {

    /** {@code RateLimit-Policy} of the IETF draft ratelimit-headers. */
    public static final AsciiString HEADER = AsciiString.cached("RateLimit-Policy");

    static RatePolicy of(String name, long limit, Duration window) {
        String quoted = '"' + name + '"';
        return new RatePolicy(
                limit,
                window,
                quoted + ";r=",
                AsciiString.cached("%s;q=%d;w=%d".formatted(quoted, limit, window.toSeconds())));
    }
}
