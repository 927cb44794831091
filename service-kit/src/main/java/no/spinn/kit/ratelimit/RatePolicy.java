package no.spinn.kit.ratelimit;

import io.netty.util.AsciiString;
import java.time.Duration;

/**
 * How many requests a sort of callers may send.
 *
 * @param window the time in which that many are given back, evenly
 * @param prefix how a {@code RateLimit} under this policy begins
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
