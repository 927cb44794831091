package no.spinn.kit.schema;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** A replica gets no requests before the schema is that of its build, or a newer one. */
@Readiness
@Singleton
class SchemaReadiness implements HealthCheck {

    private final SchemaCheck check;

    SchemaReadiness(SchemaCheck check) {
        this.check = check;
    }

    @Override
    public HealthCheckResponse call() {
        Optional<String> fault = check.fault();
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("Database schema").status(fault.isEmpty());
        fault.ifPresent(reason -> response.withData("reason", reason));
        return response.build();
    }
}
