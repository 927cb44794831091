package no.spinn.portal.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import no.spinn.portal.route.Routes;

/** Puts the gateway before, and its last word behind, all other routes of this application. */
@Singleton
class GatewayRoute {

    /** Before everything else: each further handler costs time. */
    private static final int FIRST = -2_000;

    /** After the health checks, and before the pages, which Quarkus puts behind all routes of extensions. */
    private static final int LAST = 15_000;

    /** The pages and what lies beside them have a last word of their own. */
    private static final Pattern PAGES = Pattern.compile("/|/asyncapi\\.json|/(nb|nn|en)(/.*)?");

    private final Gateway gateway;

    GatewayRoute(Vertx vertx, GatewaySettings settings, MeterRegistry meters) {
        this.gateway = new Gateway(vertx, Routes.committed(), settings, new GatewayMetrics(meters));
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(gateway);
        router.route().order(LAST).handler(GatewayRoute::answerRest);
    }

    private static void answerRest(RoutingContext context) {
        if (PAGES.matcher(context.normalizedPath()).matches()) {
            context.next();
        } else {
            Gateway.answerRest(context);
        }
    }

    @PreDestroy
    void close() {
        gateway.close();
    }
}
