package no.spinn.portal.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import no.spinn.portal.route.Routes;

/** Puts the gateway before, and its last word behind, all other routes of this application. */
@Singleton
class GatewayRoute {

    /** Before everything else: each further handler costs time. */
    private static final int FIRST = -2_000;

    /** After the pages and the health checks. */
    private static final int LAST = 20_000;

    private final Gateway gateway;

    GatewayRoute(Vertx vertx, GatewaySettings settings, MeterRegistry meters) {
        this.gateway = new Gateway(vertx, Routes.committed(), settings, new GatewayMetrics(meters));
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(gateway);
        router.route().order(LAST).handler(Gateway::answerRest);
    }

    @PreDestroy
    void close() {
        gateway.close();
    }
}
