package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.spinn.local.GatewayProcess;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import no.spinn.local.Suite;

/** Two replicas of a service behind a gateway of their own, under load. */
final class LoadedReplicas implements AutoCloseable {

    /** The delay is longer than the gateway's pause between two checks of a replica. */
    private static final Map<String, String> SETTINGS =
            Map.of("QUARKUS_SHUTDOWN_DELAY", "3s", "QUARKUS_SHUTDOWN_TIMEOUT", "20s");

    private static final int REPLICAS = 2;
    private static final Duration STEADY = Duration.ofSeconds(2);
    private static final int LEAST = 100;

    private final Service service;
    private final List<ServiceProcess> replicas = new ArrayList<>();
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final RollingLoad load;

    interface Restart {
        void of(ServiceProcess replica) throws IOException, InterruptedException;
    }

    private LoadedReplicas(Service service) throws Exception {
        this.service = service;
        try {
            Suite suite = RunningSuite.get();
            for (int i = 0; i < REPLICAS; i++) {
                replicas.add(opened(suite.addReplica(service, SETTINGS)));
            }
            GatewayProcess gateway = opened(suite.addGateway(
                    Map.of(
                            service,
                            replicas.stream().map(LoadedReplicas::authority).toList()),
                    Map.of()));
            this.load = opened(RollingLoad.on(service, gateway.address()));
            Thread.sleep(STEADY);
        } catch (Exception e) {
            close();
            throw e;
        }
    }

    static LoadedReplicas of(Service service) throws Exception {
        return new LoadedReplicas(service);
    }

    /** Stops each replica as a platform does, and restarts it, one after the other. */
    void replaceEach(Restart restart) throws IOException, InterruptedException {
        for (ServiceProcess replica : replicas) {
            replica.process().destroy();
            assertThat(replica.process().waitFor(40, TimeUnit.SECONDS))
                    .as("%s ends", replica.name())
                    .isTrue();
            restart.of(replica);
            Thread.sleep(STEADY);
        }
    }

    /** Ends the load. No client has had another answer than 2xx. */
    void nobodyHasNoticed(String what) throws InterruptedException {
        load.stop();
        System.out.printf("%s of %s: %s%n", what, service.folder(), load);
        assertThat(load.failures()).isEmpty();
        assertThat(load.answered()).isGreaterThan(LEAST);
    }

    @Override
    public void close() throws Exception {
        while (!parts.isEmpty()) {
            parts.pop().close();
        }
    }

    private <T extends AutoCloseable> T opened(T part) {
        parts.push(part);
        return part;
    }

    private static String authority(ServiceProcess replica) {
        return "127.0.0.1:" + replica.address().getPort();
    }
}
