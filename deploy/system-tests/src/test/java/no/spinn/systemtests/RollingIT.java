package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.spinn.local.GatewayProcess;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import no.spinn.local.Suite;
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

    /** Longer than the gateway's pause between two checks of a replica. */
    private static final Map<String, String> SETTINGS =
            Map.of("QUARKUS_SHUTDOWN_DELAY", "3s", "QUARKUS_SHUTDOWN_TIMEOUT", "20s");

    private static final Duration STEADY = Duration.ofSeconds(2);
    private static final int LEAST = 100;

    @ParameterizedTest
    @MethodSource("services")
    void replacesEveryReplicaUnnoticed(Service service) throws IOException, InterruptedException {
        Suite suite = RunningSuite.get();
        try (ServiceProcess first = suite.addReplica(service, SETTINGS);
                ServiceProcess second = suite.addReplica(service, SETTINGS);
                GatewayProcess gateway =
                        suite.addGateway(Map.of(service, List.of(authority(first), authority(second))), Map.of());
                RollingLoad load = RollingLoad.on(service, gateway.address())) {
            Thread.sleep(STEADY);
            for (ServiceProcess replica : List.of(first, second)) {
                replace(replica);
                Thread.sleep(STEADY);
            }
            load.stop();
            System.out.printf("rolling replacement of %s: %s%n", service.folder(), load);
            assertThat(load.failures()).isEmpty();
            assertThat(load.answered()).isGreaterThan(LEAST);
        }
    }

    private static Stream<Service> services() {
        return Arrays.stream(Service.values()).filter(service -> ALL || service == Service.APPLICATIONS);
    }

    private static void replace(ServiceProcess replica) throws IOException, InterruptedException {
        replica.process().destroy();
        assertThat(replica.process().waitFor(40, TimeUnit.SECONDS))
                .as("%s ends", replica.name())
                .isTrue();
        replica.restart();
    }

    private static String authority(ServiceProcess replica) {
        return "127.0.0.1:" + replica.address().getPort();
    }
}
