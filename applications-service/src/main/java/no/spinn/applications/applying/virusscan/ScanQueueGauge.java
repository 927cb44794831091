package no.spinn.applications.applying.virusscan;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/**
 * A metric for alerts: the number of attachments that wait for the scanner. Nothing else shows that the scanner is
 * unavailable.
 */
@Startup
@Singleton
class ScanQueueGauge {

    ScanQueueGauge(MeterRegistry metrics, Scans scans) {
        Gauge.builder("spinn.attachments.waiting", scans, Scans::countWaiting)
                .description("Attachments that cannot be downloaded before they are scanned")
                .register(metrics);
    }
}
