package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import no.spinn.local.KafkaBroker;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;

/** Processes that end, stand still and come back. */
final class ProcessFaults {

    /** Longer than the time after which a leader that is silent, or a consumer, is replaced. */
    static final Duration SILENT = Duration.ofSeconds(12);

    private static final Duration REACHED = Duration.ofSeconds(60);

    private ProcessFaults() {}

    static void killAndRestart(Service service) throws IOException, InterruptedException {
        ServiceProcess process = RunningSuite.get().service(service);
        process.kill();
        process.restart();
    }

    /** The point has to be reached: a service that never comes there would prove nothing. */
    static void killAt(Point point, Service service) throws IOException, InterruptedException {
        ServiceProcess process = RunningSuite.get().service(service);
        process.kill();
        process.startWith(point.ending(RunningSuite.get().settings().home()));
        assertThat(process.process().waitFor(REACHED.toSeconds(), TimeUnit.SECONDS))
                .as("%s comes to %s; its last words:%n%s", service, point, process.lastLines())
                .isTrue();
        process.restart();
    }

    /** It stands still, and goes on later without knowing that it did. */
    static void pause(Service service) throws IOException, InterruptedException {
        pause(RunningSuite.get().service(service).process().pid());
    }

    static void pauseAt(Point point, Service service) throws IOException, InterruptedException {
        ServiceProcess process = RunningSuite.get().service(service);
        process.kill();
        process.startWith(point.standing(RunningSuite.get().settings().home()));
        long pid = process.process().pid();
        try {
            await("%s stands still at %s".formatted(service, point))
                    .atMost(REACHED)
                    .until(() -> standsStill(pid));
            Thread.sleep(SILENT);
        } finally {
            signal("CONT", pid);
        }
    }

    static void takeTheBrokerAway(Duration time) throws IOException, InterruptedException {
        KafkaBroker broker = RunningSuite.get().kafka().orElseThrow();
        broker.kill();
        Thread.sleep(time);
        broker.restart();
    }

    static void pauseTheBroker() throws IOException, InterruptedException {
        pause(RunningSuite.get().kafka().orElseThrow().pid());
    }

    static void addAReplicaAndKillIt(Service service) throws IOException, InterruptedException {
        try (ServiceProcess replica = RunningSuite.get().addReplica(service)) {
            Thread.sleep(Duration.ofSeconds(1));
            replica.kill();
        }
    }

    private static void pause(long process) throws IOException, InterruptedException {
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

    private static boolean standsStill(long process) throws IOException, InterruptedException {
        Process ps = new ProcessBuilder("ps", "-o", "state=", "-p", Long.toString(process)).start();
        String state = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        ps.waitFor();
        return state.strip().startsWith("T");
    }
}
