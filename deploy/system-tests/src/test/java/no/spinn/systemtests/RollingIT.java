package no.spinn.systemtests;

import java.util.Arrays;
import java.util.stream.Stream;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every replica of a service is replaced, one after the other, under load behind the gateway. No client sees it: there is no answer but 2xx.
 */
@ExtendWith(SaveLogs.class)
class RollingIT {

    /** The quick form replaces the replicas of one service. */
    private static final boolean ALL = "all".equals(System.getProperty("spinn.rolling"));

    @ParameterizedTest
    @MethodSource("services")
    void replacesEveryReplicaUnnoticed(Service service) throws Exception {
        try (LoadedReplicas replicas = LoadedReplicas.of(service)) {
            replicas.replaceEach(ServiceProcess::restart);
            replicas.nobodyHasNoticed("rolling replacement");
        }
    }

    private static Stream<Service> services() {
        return Arrays.stream(Service.values()).filter(service -> ALL || service == Service.APPLICATIONS);
    }
}
