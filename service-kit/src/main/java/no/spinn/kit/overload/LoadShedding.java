package no.spinn.kit.overload;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSourceMetrics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import no.spinn.kit.problem.KitDetail;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.http.RouteProblems;

/**
 * Refuses requests early while too many others wait for a database connection. Without load shedding, all requests wait until the
 * pool's timeout, and most of the work is wasted. Cached responses, health checks and documents are always served.
 */
@Singleton
class LoadShedding {

    /** After the body limit, which drains the body of a refused request; before everything else. */
    private static final int EARLY = -900;

    private static final List<String> OPERATIONS = List.of("/v1/*", "/mcp");

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
                .description("Requests refused because too many others were waiting for a database connection")
                .register(meters);
    }

    void install(@Observes Router router) {
        OPERATIONS.forEach(path -> router.route(path).order(EARLY).handler(this::admit));
    }

    private void admit(RoutingContext request) {
        if (pool.awaitingCount() < maxWaiting) {
            request.next();
            return;
        }
        shed.increment();
        problems.answer(request, KitProblem.UNAVAILABLE, KitDetail.OVERLOADED.words());
    }
}
