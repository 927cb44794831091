package no.spinn.kit.time;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When the head of a POST request had arrived, by the clock of the database. The time that the request waits afterwards, for a thread, a
 * connection or a lock, is that of the service and not of the client.
 */
@ApplicationScoped
public class RequestArrival {

    /** Before every other handler. */
    private static final int FIRST = -10_000;

    private static final String HEAD = RequestArrival.class.getName();

    private final DatabaseClock clock;
    private final CurrentVertxRequest current;

    RequestArrival(DatabaseClock clock, CurrentVertxRequest current) {
        this.clock = clock;
        this.current = current;
    }

    /**
     * Two instants by the clock of the database.
     *
     * @param now when it was asked
     * @param arrived when the head of the current request had arrived: not earlier than in truth, and later by the time that the
     *     question took on its way at most. The same as {@code now} without a request
     */
    public record Moment(Instant now, Instant arrived) {}

    void install(@Observes Router router) {
        router.route().method(HttpMethod.POST).order(FIRST).handler(RequestArrival::stamp);
    }

    private static void stamp(RoutingContext request) {
        request.put(HEAD, System.nanoTime());
        request.next();
    }

    public Moment moment() {
        // The database reads its clock after this, so the request is younger, and its arrival later, than what follows
        // from it.
        long asked = System.nanoTime();
        Instant now = clock.now();
        Long head = head();
        return new Moment(now, head == null ? now : wholeMicros(now.minusNanos(asked - head)));
    }

    private @Nullable Long head() {
        RoutingContext request = Arc.container().requestContext().isActive() ? current.getCurrent() : null;
        return request == null ? null : request.get(HEAD);
    }

    /** As the database stores it, rounded up. */
    private static Instant wholeMicros(Instant instant) {
        return instant.plusNanos(999).truncatedTo(ChronoUnit.MICROS);
    }
}
