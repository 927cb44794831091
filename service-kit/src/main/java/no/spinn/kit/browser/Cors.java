package no.spinn.kit.browser;

import io.netty.util.AsciiString;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** The headers of CORS (Fetch Standard). Credentials in its sense, such as cookies, are never allowed: Spinn has none. */
public final class Cors {

    private static final CharSequence EXPOSED =
            AsciiString.cached("ETag, Location, Link, RateLimit, RateLimit-Policy, Retry-After, "
                    + "Content-Language, Idempotent-Replayed, Content-Disposition, Allow, WWW-Authenticate");

    private Cors() {}

    /** For a response that any page may read: it is the same for each origin. */
    public static void allowAll(MultiMap headers) {
        allow("*", headers);
    }

    static void allow(CharSequence origin, MultiMap headers) {
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    }
}
