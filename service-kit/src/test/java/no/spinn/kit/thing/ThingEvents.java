package no.spinn.kit.thing;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import no.spinn.kit.event.Projection;
import no.spinn.kit.event.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** A projection of the service's own events. It fails or slows down on demand. */
@ApplicationScoped
public class ThingEvents implements Projection {

    public static final String TOPIC = "spinn.things.v1";

    private final EntityManager database;
    private final Map<String, List<Long>> applied = new ConcurrentHashMap<>();
    private final Map<String, String> traces = new ConcurrentHashMap<>();
    private volatile boolean refuses;
    private volatile Duration delay = Duration.ZERO;

    ThingEvents(EntityManager database) {
        this.database = database;
    }

    /** While true, events of things named "poison" cannot be applied. */
    public void refusePoison(boolean yes) {
        refuses = yes;
    }

    /** How long applying an event takes from now on. */
    public void slowDown(Duration each) {
        delay = each;
    }

    /** The versions of a thing that this projection received, in order. */
    public List<Long> applied(String id) {
        return applied.getOrDefault(id, List.of());
    }

    /** The id of the trace in which the newest version of a thing was applied. */
    public @Nullable String trace(String id) {
        return traces.get(id);
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void apply(ReceivedEvent event) {
        applied.computeIfAbsent(event.aggregateId(), id -> new CopyOnWriteArrayList<>())
                .add(event.version());
        traces.put(event.aggregateId(), Span.current().getSpanContext().getTraceId());
        LockSupport.parkNanos(delay.toNanos());
        Named thing = event.dataAs(Named.class);
        if (refuses && thing.name().equals("poison")) {
            throw new IllegalStateException("poison");
        }
        database.createNativeQuery("""
                        INSERT INTO seen_thing (id, version, name) VALUES (:id, :version, :name)
                        ON CONFLICT (id) DO UPDATE SET version = excluded.version, name = excluded.name""")
                .setParameter("id", event.aggregateId())
                .setParameter("version", event.version())
                .setParameter("name", thing.name())
                .executeUpdate();
    }

    record Named(String name) {}
}
