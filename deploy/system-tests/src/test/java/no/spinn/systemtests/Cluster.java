package no.spinn.systemtests;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.spinn.local.Jvm;
import no.spinn.local.LocalSettings;
import no.spinn.local.Progress;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import no.spinn.local.Suite;
import no.spinn.local.TemporaryHome;

/** The suite as in production: a Kafka cluster, a PostgreSQL primary with a standby, and several replicas of services. */
final class Cluster implements AutoCloseable {

    private final KafkaCluster kafka;
    private final PostgresPair postgres;
    private final Suite suite;
    private final Deque<AutoCloseable> parts;

    private Cluster(KafkaCluster kafka, PostgresPair postgres, Suite suite, Deque<AutoCloseable> parts) {
        this.kafka = kafka;
        this.postgres = postgres;
        this.suite = suite;
        this.parts = parts;
    }

    /** @param twice the services with two replicas */
    static Cluster start(List<Service> twice) throws Exception {
        Deque<AutoCloseable> parts = new ArrayDeque<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            TemporaryHome home = opened(TemporaryHome.make("spinn-cluster"), parts);
            KafkaAccess access =
                    KafkaAccess.read(LocalSettings.of(System.getenv()).root());
            KafkaSecurity security = new KafkaSecurity(Certificate.make(home.path()), access);
            Future<PostgresPair> starting = threads.submit(() -> PostgresPair.start(home.path()));
            KafkaCluster kafka = opened(KafkaCluster.start(home.path(), security), parts);
            PostgresPair postgres = opened(starting.get(), parts);
            LocalSettings settings = LocalSettings.onFreePorts(home.path())
                    .withPostgres(postgres.address())
                    .withKafka(kafka.bootstrap())
                    .withServices(Jvm.QUICK, environment(security));
            Suite suite = opened(Suite.start(settings, Progress.silent()), parts);
            replicate(suite, twice, threads);
            return new Cluster(kafka, postgres, suite, parts);
        } catch (Exception e) {
            close(parts);
            throw e;
        }
    }

    private static <T extends AutoCloseable> T opened(T part, Deque<AutoCloseable> parts) {
        parts.push(part);
        return part;
    }

    private static void replicate(Suite suite, List<Service> twice, ExecutorService threads) throws Exception {
        List<Callable<ServiceProcess>> starts = twice.stream()
                .<Callable<ServiceProcess>>map(service -> () -> suite.addReplica(service))
                .toList();
        for (Future<ServiceProcess> started : threads.invokeAll(starts)) {
            started.get();
        }
    }

    private static Map<String, String> environment(KafkaSecurity security) {
        Map<String, String> environment = new HashMap<>(security.ofServices());
        environment.put("SPINN_RATE_LIMIT_CONSUMER", "1000000000");
        environment.put("SPINN_RATE_LIMIT_ANONYMOUS", "1000000000");
        environment.put("SPINN_EXCHANGE_RATES_URL", "");
        return environment;
    }

    KafkaCluster kafka() {
        return kafka;
    }

    PostgresPair postgres() {
        return postgres;
    }

    Suite suite() {
        return suite;
    }

    @Override
    public void close() throws Exception {
        close(parts);
    }

    private static void close(Deque<AutoCloseable> parts) throws Exception {
        while (!parts.isEmpty()) {
            parts.pop().close();
        }
    }
}
