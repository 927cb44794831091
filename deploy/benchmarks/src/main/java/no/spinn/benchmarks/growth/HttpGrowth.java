package no.spinn.benchmarks.growth;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.HttpLoad;
import no.spinn.benchmarks.run.Rounds;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import no.spinn.local.Suite;

/** A service that answers one request again and again: with a second replica, and the processor time of an answer. */
final class HttpGrowth {

    private static final int CONNECTIONS = 32;

    private final Suite suite;
    private final Service service;
    private final Rounds rounds;

    HttpGrowth(Suite suite, Service service, Rounds rounds) {
        this.suite = suite;
        this.service = service;
        this.rounds = rounds;
    }

    /**
     * Measures both.
     *
     * @param many such as "reads of one call"
     * @param one such as "a read of one call"
     * @param target the request to a replica at this address
     */
    List<Measure> measure(String many, String one, Function<URI, HttpLoad.Target> target)
            throws IOException, InterruptedException {
        URI first = suite.service(service).address();
        try (ServiceProcess another = suite.addReplica(service);
                HttpLoad load = new HttpLoad(CONNECTIONS)) {
            Measure both = new Replicas(first, another.address(), rounds)
                    .compare(
                            many,
                            replicas ->
                                    load.perSecond(replicas.stream().map(target).toList(), rounds.half()));
            return List.of(both, cost(one, load, target.apply(first)));
        }
    }

    private Measure cost(String one, HttpLoad load, HttpLoad.Target target) throws InterruptedException {
        Duration before = ProcessorTime.of(service, suite);
        double answers =
                load.perSecond(List.of(target), rounds.half()) * rounds.half().toNanos() / 1e9;
        double micros = ProcessorTime.of(service, suite).minus(before).toNanos() / 1e3 / answers;
        return Measure.of("processor time of %s, %s".formatted(one, service.folder()), "µs", micros);
    }
}
