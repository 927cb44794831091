package no.spinn.applications.applying.virusscan;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import no.spinn.kit.metrics.BackgroundReadings;

/**
 * A metric for alerts: the number of attachments that wait for the scanner. Nothing else shows that the scanner is
 * unavailable.
 */
@Startup
@Singleton
class ScanQueueGauge {

    ScanQueueGauge(BackgroundReadings readings, Scans scans) {
        readings.query("attachments", scans::countWaiting)
                .count(
                        "spinn.attachments.waiting",
                        "Attachments that cannot be downloaded before they are scanned",
                        Long::doubleValue);
    }
}
