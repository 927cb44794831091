package no.spinn.kit.thing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import no.spinn.kit.event.Projection;
import no.spinn.kit.event.ReceivedEvent;

/** Feeds on the service's own events, and fails on demand. */
@ApplicationScoped
public class ThingEvents implements Projection {

    public static final String TOPIC = "spinn.things.v1";

    private final EntityManager database;
    private volatile boolean refuses;

    ThingEvents(EntityManager database) {
        this.database = database;
    }

    /** While true, a thing that is named "poison" cannot be applied. */
    public void refusePoison(boolean yes) {
        refuses = yes;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void apply(ReceivedEvent event) {
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
