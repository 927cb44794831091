package no.spinn.kit.event;

import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/**
 * The answer of a health check that tells people something and takes nothing out of service: it is always up, and its data say
 * whether something is wrong, and what.
 */
final class Degraded {

    private Degraded() {}

    /** @param reasons empty if all is well */
    static HealthCheckResponse answer(String name, List<String> reasons) {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named(name).up().withData("degraded", !reasons.isEmpty());
        if (!reasons.isEmpty()) {
            answer.withData("reason", String.join(" ", reasons));
        }
        return answer.build();
    }
}
