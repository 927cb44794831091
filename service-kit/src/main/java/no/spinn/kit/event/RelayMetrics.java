package no.spinn.kit.event;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** What the relay of this replica does, for alerts. */
@Startup
@Singleton
class RelayMetrics {

    private final Counter restarts;
    private volatile boolean leads;

    RelayMetrics(MeterRegistry metrics, Topics topics) {
        restarts = Counter.builder("spinn.relay.restarts")
                .description("Terms of the relay's leader that an error has ended")
                .register(metrics);
        Gauge.builder("spinn.relay.leader", () -> leads ? 1 : 0)
                .description("1 on the replica that sends the events of its service, else 0")
                .register(metrics);
        Gauge.builder("spinn.relay.topics.withheld", topics, Topics::countWithheld)
                .description("Topics that do not exist or that the Kafka user may not use, so that their events wait")
                .register(metrics);
    }

    void leads(boolean now) {
        leads = now;
    }

    void restarted() {
        restarts.increment();
    }
}
