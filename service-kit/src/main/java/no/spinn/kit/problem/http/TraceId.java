package no.spinn.kit.problem.http;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The trace id of a request: the caller's (W3C Trace Context) if it sent one, else a new one. */
final class TraceId {

    private static final String KEY = "spinn.trace";
    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceId() {}

    static String of(RoutingContext request) {
        String trace = request.get(KEY);
        if (trace == null) {
            trace = begin(request);
            request.put(KEY, trace);
        }
        return trace;
    }

    private static String begin(RoutingContext request) {
        String parent = request.request().getHeader("traceparent");
        Matcher given = TRACEPARENT.matcher(parent == null ? "" : parent);
        if (given.matches()) {
            return given.group(1);
        }
        byte[] random = new byte[16];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
