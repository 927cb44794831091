package no.spinn.kit.event;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import java.util.List;
import no.spinn.kit.event.Backlog.Waiting;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether the relay sends what waits in the outbox. All replicas share it, so no replica is taken out of service for it. */
@Wellness
@Singleton
class RelayHealth implements HealthCheck {

    private final Backlog backlog;
    private final EventSettings settings;

    RelayHealth(Backlog backlog, EventSettings settings) {
        this.backlog = backlog;
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        return Degraded.answer("Relay of events", reasons());
    }

    private List<String> reasons() {
        if (backlog.reading().isMissing()) {
            return List.of("The outbox cannot be read.");
        }
        return backlog.reading().current().filter(this::isOld).map(RelayHealth::reason).stream()
                .toList();
    }

    private boolean isOld(Waiting waiting) {
        return waiting.ageInSeconds() > settings.degradedAfter().toSeconds();
    }

    private static String reason(Waiting waiting) {
        return "%d events wait to be sent, the oldest for %.0f s.".formatted(waiting.unsent(), waiting.ageInSeconds());
    }
}
