package no.spinn.applications.applying.virusscan;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** The number of attachments that wait for the scanner as a metric, for an alarm: a scanner that is away makes no noise. */
@Startup
@Singleton
class WaitingGauge {

    WaitingGauge(MeterRegistry metrics, Scans scans) {
        Gauge.builder("spinn.attachments.waiting", scans, Scans::countWaiting)
                .description("Attachments that nobody may have before the scanner has seen them")
                .register(metrics);
    }
}
