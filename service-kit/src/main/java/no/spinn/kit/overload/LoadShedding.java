package no.spinn.kit.overload;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSourceMetrics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.http.RouteProblems;

/**
 * Refuses further requests while too many wait for a connection to the database, before anything is done for them. Without it
 * everybody waits until the pool's timeout, and most of the work is for answers that never come. What is kept, health and
 * documents are answered whatever happens.
 */
@Singleton
class LoadShedding {

    /** After the limit of bodies, which sees to it that the rest of a refused one is not kept; before everything else. */
    private static final int EARLY = -900;

    private static final String OPERATIONS = "/v1/*";

    private final AgroalDataSourceMetrics pool;
    private final long maxWaiting;
    private final RouteProblems problems;
    private final Counter shed;

    LoadShedding(
            AgroalDataSource database, LoadSheddingSettings settings, RouteProblems problems, MeterRegistry meters) {
        this.pool = database.getMetrics();
        this.maxWaiting = settings.maxWaiting();
        this.problems = problems;
        this.shed = Counter.builder("spinn.requests.shed")
                .description("Requests that were refused because too many were waiting")
                .register(meters);
    }

    void install(@Observes Router router) {
        router.route(OPERATIONS).order(EARLY).handler(this::admit);
    }

    private void admit(RoutingContext request) {
        if (pool.awaitingCount() < maxWaiting) {
            request.next();
            return;
        }
        shed.increment();
        problems.answer(request, KitProblem.UNAVAILABLE, "The service has more to do than it can. Try again shortly.");
    }
}
