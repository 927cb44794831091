package no.spinn.kit.ratelimit;

import io.netty.util.AsciiString;
import java.util.Map;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Refusal;

/**
 * What remains of a caller's rate limit after this request.
 *
 * @param seconds until the limit is fully restored, or, for a refused request, until the next one is allowed; rounded up, so
 *     that a caller who waits this long is not refused again
 */
public record Allowance(RatePolicy policy, boolean granted, long remaining, long seconds) {

    /** {@code RateLimit} of the IETF draft ratelimit-headers. */
    public static final AsciiString HEADER = AsciiString.cached("RateLimit");

    /** The refusal of a request that was not granted. */
    public Refusal refusal() {
        return new Refusal(
                KitProblem.TOO_MANY_REQUESTS,
                KitDetail.TOO_MANY_REQUESTS.words(Map.of(
                        "limit", policy.limit(), "window", policy.window().toSeconds(), "wait", seconds)));
    }

    /** The value of the header. Concatenated, since it is built for every request and a format would be parsed each time. */
    public String header() {
        return policy.prefix() + remaining + ";t=" + seconds;
    }
}
