package no.spinn.portal.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import no.spinn.portal.replica.ReplicaSettings;

/** Settings with short times and small limits. */
record TestSettings(ReplicaSettings instruments, ReplicaSettings applications, ReplicaSettings matching)
        implements GatewaySettings {

    static final int MAX_BODY = 1_000_000;
    static final int MAX_URI = 4_000;
    static final int MAX_HEADERS = 8_000;
    static final Duration IDLE = Duration.ofSeconds(1);

    static ReplicaSettings replicas(String... addresses) {
        return new TestReplicas(List.of(addresses), 20, Duration.ofSeconds(1), IDLE, Duration.ofMillis(50));
    }

    private record TestReplicas(
            List<String> addresses, int connections, Duration connect, Duration idle, Duration check)
            implements ReplicaSettings {}

    @Override
    public MemorySize maxBodySize() {
        return new MemorySize(BigInteger.valueOf(MAX_BODY));
    }

    @Override
    public int maxUriLength() {
        return MAX_URI;
    }

    @Override
    public MemorySize maxHeaderSize() {
        return new MemorySize(BigInteger.valueOf(MAX_HEADERS));
    }
}
