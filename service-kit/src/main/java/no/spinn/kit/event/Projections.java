package no.spinn.kit.event;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The projections of this service, by topic. */
@Singleton
class Projections {

    private final Map<String, Projection> byTopic;

    Projections(@All List<Projection> projections) {
        this.byTopic = projections.stream().collect(Collectors.toMap(Projection::topic, Function.identity()));
    }

    Set<String> topics() {
        return byTopic.keySet();
    }

    Projection of(String topic) {
        Projection projection = byTopic.get(topic);
        if (projection == null) {
            throw new IllegalStateException("this service has no projection of " + topic);
        }
        return projection;
    }
}
