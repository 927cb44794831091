package no.spinn.kit.event;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import no.spinn.kit.event.ConsumerLag.Lag;
import no.spinn.kit.metrics.Reading;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether the events of other services are applied. All replicas share it, so no replica is taken out of service for it. */
@Wellness
@Singleton
class ConsumerHealth implements HealthCheck {

    private final ConsumerLag lag;
    private final EventSettings settings;

    ConsumerHealth(ConsumerLag lag, EventSettings settings) {
        this.lag = lag;
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        return Degraded.answer(
                "Consumer of events", lag.reading().map(this::reasons).orElse(List.of()));
    }

    private List<String> reasons(Reading<Map<String, Lag>> reading) {
        if (reading.isMissing()) {
            return List.of("The broker does not answer.");
        }
        return reading.current().orElse(Map.of()).entrySet().stream()
                .filter(topic ->
                        topic.getValue().seconds() > settings.degradedAfter().toSeconds())
                .sorted(Map.Entry.comparingByKey())
                .map(topic -> reason(topic.getKey(), topic.getValue()))
                .toList();
    }

    private static String reason(String topic, Lag lag) {
        return "%d events of %s are not applied, the oldest for %.0f s.".formatted(lag.events(), topic, lag.seconds());
    }
}
