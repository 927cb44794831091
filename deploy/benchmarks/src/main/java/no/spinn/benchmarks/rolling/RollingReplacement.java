package no.spinn.benchmarks.rolling;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import no.spinn.benchmarks.reads.MatchThroughput;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.ConstantRate;
import no.spinn.benchmarks.run.Environment;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.HttpLoad.Target;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import no.spinn.local.Suite;

/** Two replicas of a service behind a gateway, replaced one after the other, while requests come in at a constant rate. */
public final class RollingReplacement implements Group {

    /** The delay is longer than the gateway's pause between two checks of a replica. */
    private static final Map<String, String> SETTINGS =
            Map.of("QUARKUS_SHUTDOWN_DELAY", "3s", "QUARKUS_SHUTDOWN_TIMEOUT", "20s");

    private static final int PER_SECOND = 100;
    private static final Duration STEADY = Duration.ofSeconds(3);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(40);

    @Override
    public List<Measure> measure(Environment environment) throws IOException, InterruptedException {
        List<Measure> rows = new ArrayList<>();
        try (Suite suite = environment.start()) {
            for (Service service : Service.values()) {
                rows.addAll(replace(suite, service));
            }
        }
        return rows;
    }

    private static List<Measure> replace(Suite suite, Service service) throws IOException, InterruptedException {
        try (ServiceProcess first = suite.addReplica(service, SETTINGS);
                ServiceProcess second = suite.addReplica(service, SETTINGS)) {
            List<ServiceProcess> replicas = List.of(first, second);
            List<String> authorities =
                    replicas.stream().map(one -> one.address().getAuthority()).toList();
            URI gateway =
                    suite.addGateway(Map.of(service, authorities), Map.of()).address();
            return rows(service, underLoad(target(service, gateway), replicas));
        }
    }

    private static ConstantRate.Outcome underLoad(Target target, List<ServiceProcess> replicas)
            throws IOException, InterruptedException {
        AtomicBoolean goesOn = new AtomicBoolean(true);
        try (ConstantRate load = new ConstantRate(List.of(target))) {
            CompletableFuture<ConstantRate.Outcome> outcome =
                    CompletableFuture.supplyAsync(() -> load.run(PER_SECOND, goesOn::get));
            try {
                for (ServiceProcess replica : replicas) {
                    Thread.sleep(STEADY);
                    restart(replica);
                }
                Thread.sleep(STEADY);
            } finally {
                goesOn.set(false);
            }
            outcome.join();
            load.refusals().forEach((answer, times) -> System.out.println("Refused " + times + " times: " + answer));
            return load.total();
        }
    }

    private static void restart(ServiceProcess replica) throws IOException, InterruptedException {
        replica.process().destroy();
        if (!replica.process().waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException(replica.name() + " does not end");
        }
        replica.restart();
    }

    private static Target target(Service service, URI gateway) {
        return switch (service) {
            case INSTRUMENTS -> new Target(gateway.resolve("/instruments/v1/calls?limit=5"), 0);
            case APPLICATIONS -> new Target(gateway.resolve("/applications/v1/barometer"), 0);
            case MATCHING ->
                new Target(gateway.resolve("/matching" + MatchThroughput.PATH), MatchThroughput.PROJECT, 0);
        };
    }

    private static List<Measure> rows(Service service, ConstantRate.Outcome outcome) {
        String during = "while both replicas of %s are replaced, at %d requests a second"
                .formatted(service.folder(), PER_SECOND);
        return List.of(
                Measure.of("answered with 200 " + during, "requests", outcome.answered()),
                Measure.of(
                                "refused or lost " + during,
                                "requests",
                                outcome.refused() + outcome.otherwise() + outcome.silent())
                        .atMost(0));
    }
}
