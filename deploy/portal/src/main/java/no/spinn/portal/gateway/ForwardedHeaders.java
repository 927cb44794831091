package no.spinn.portal.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.httpproxy.ProxyRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.spinn.portal.route.Target;

/**
 * Says to the service who asks and by which address. What the client says about that is dropped, as are cookies, which no service
 * reads, and headers that are for the next server alone.
 */
final class ForwardedHeaders {

    private static final String FORWARDED = "x-forwarded-";
    private static final Set<String> DROPPED = Set.of("forwarded", "x-real-ip", "cookie");

    private ForwardedHeaders() {}

    static void apply(ProxyRequest outgoing, Target target) {
        HttpServerRequest incoming = outgoing.proxiedRequest();
        MultiMap headers = outgoing.headers();
        dropNamedByConnection(headers);
        names(headers).stream().filter(ForwardedHeaders::isDropped).forEach(headers::remove);
        headers.set("X-Forwarded-For", incoming.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", incoming.scheme());
        HostAndPort authority = incoming.authority();
        if (authority != null) {
            headers.set("X-Forwarded-Host", authority.toString());
        }
        if (!target.prefix().isEmpty()) {
            headers.set("X-Forwarded-Prefix", target.prefix());
        }
    }

    private static List<String> names(MultiMap headers) {
        return headers.entries().stream().map(Map.Entry::getKey).toList();
    }

    private static boolean isDropped(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.startsWith(FORWARDED) || DROPPED.contains(name);
    }

    private static void dropNamedByConnection(MultiMap headers) {
        for (String named : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String name : named.split(",")) {
                headers.remove(name.strip());
            }
        }
    }
}
