package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.spinn.local.KafkaBroker;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A mixed load, and under it everything that can end or fall silent does, in an order that a seed says. */
class InvariantsIT {

    private static final int WORKERS = 6;
    private static final long SEED = Long.getLong("spinn.seed", new Random().nextInt());

    /** How often each fault comes, by command; in every build some of them do, others each time. */
    private static final int ROUNDS = Integer.getInteger("spinn.rounds", 0);

    private static final int FAULTS_OF_A_BUILD = 4;

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    /** Longer than the time after which a leader that is silent, or a consumer, is replaced. */
    private static final Duration SILENT = Duration.ofSeconds(12);

    /** Something that befalls the suite, and from which it is raised again. */
    private interface Fault {

        void befall() throws IOException, InterruptedException;
    }

    @AfterEach
    void raiseWhatIsDown() throws IOException, InterruptedException {
        RunningSuite.raiseWhatIsDown();
    }

    @Test
    void holdWhateverDiesUnderLoad() throws Exception {
        UUID call = Calls.open();
        MixedLoad load = new MixedLoad(call);
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> working = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                working.add(workers.submit(load.worker(SEED + i)));
            }
            try {
                for (Fault fault : faults()) {
                    Thread.sleep(BETWEEN);
                    fault.befall();
                }
            } finally {
                load.end();
            }
            for (Future<Void> worker : working) {
                worker.get();
            }
        }
        assertThat(load.acknowledged())
                .as("applications with the seed %d", SEED)
                .hasSizeGreaterThan(WORKERS);
        Invariants.hold(call, load.acknowledged());
    }

    private static List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (int round = 0; round < Math.max(1, ROUNDS); round++) {
            for (Service service : Service.values()) {
                faults.add(() -> killAndRestart(service));
            }
            faults.add(() -> silence(Service.APPLICATIONS));
            faults.add(() -> silence(Service.MATCHING));
            faults.add(InvariantsIT::takeTheBrokerAway);
            faults.add(InvariantsIT::addAReplicaAndKillIt);
        }
        Collections.shuffle(faults, new Random(SEED));
        return ROUNDS == 0 ? faults.subList(0, FAULTS_OF_A_BUILD) : faults;
    }

    private static void killAndRestart(Service service) throws IOException, InterruptedException {
        ServiceProcess process = RunningSuite.get().service(service);
        process.kill();
        process.restart();
    }

    /** It is paused, and goes on later without knowing that it was. */
    private static void silence(Service service) throws IOException, InterruptedException {
        long process = RunningSuite.get().service(service).process().pid();
        signal("STOP", process);
        try {
            Thread.sleep(SILENT);
        } finally {
            signal("CONT", process);
        }
    }

    private static void signal(String name, long process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process))
                .inheritIO()
                .start()
                .waitFor();
    }

    private static void takeTheBrokerAway() throws IOException, InterruptedException {
        KafkaBroker broker = RunningSuite.get().kafka().orElseThrow();
        broker.kill();
        Thread.sleep(SILENT);
        broker.restart();
    }

    private static void addAReplicaAndKillIt() throws IOException, InterruptedException {
        try (ServiceProcess replica = RunningSuite.get().addReplica(Service.APPLICATIONS)) {
            Thread.sleep(BETWEEN);
            replica.kill();
        }
    }
}
