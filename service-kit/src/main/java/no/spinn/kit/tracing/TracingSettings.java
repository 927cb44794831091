package no.spinn.kit.tracing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where traces are sent. The kit's {@code microprofile-config.properties} passes these settings on to OpenTelemetry. */
@ConfigMapping(prefix = "spinn.tracing")
public interface TracingSettings {

    /** The OTLP endpoint of a collector, such as {@code http://collector:4317}. Without it, nothing is traced. */
    Optional<String> endpoint();

    /** How spans are sent: {@code grpc} or {@code http/protobuf}. */
    @WithDefault("grpc")
    String protocol();

    /** The share of requests that begin a trace, from 0 to 1. A request that belongs to a trace follows the choice of its caller. */
    @WithDefault("0.1")
    double ratio();
}
