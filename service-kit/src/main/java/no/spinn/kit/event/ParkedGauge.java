package no.spinn.kit.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** The number of parked events as a metric, for alerts. */
@Startup
@Singleton
class ParkedGauge {

    ParkedGauge(MeterRegistry metrics, ParkedEvents parked) {
        Gauge.builder("spinn.events.parked", parked, ParkedEvents::count)
                .description("Events that could not be applied and wait for an operator")
                .register(metrics);
    }
}
