package no.spinn.systemtests;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import no.spinn.local.Service;

/** All faults, in groups; the quick form injects two of them, by a seed. */
final class Faults {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** Points in the relay of each service. */
    private static final List<Point> OF_RELAYS = List.of(Point.AFTER_COMMIT_BEFORE_SEND, Point.AFTER_SEND_BEFORE_MARK);

    /** Points in a request, in the services whose changes are published. */
    private static final List<Point> OF_REQUESTS = List.of(Point.BEFORE_COMMIT, Point.BEFORE_ANSWER);

    private static final List<Service> ASKED = List.of(Service.INSTRUMENTS, Service.APPLICATIONS);
    private static final List<Service> FOLLOWERS = List.of(Service.APPLICATIONS, Service.MATCHING);

    private Faults() {}

    /** One fault of a process, and one of the database or the events; others each time. */
    static List<Fault> ofTheQuickForm(Random chance) throws IOException {
        List<Fault> chosen = new ArrayList<>(List.of(
                any(List.of(kills(), points(), pauses()), chance), any(List.of(ofDatabase(), ofEvents()), chance)));
        Collections.shuffle(chosen, chance);
        return chosen;
    }

    private static Fault any(List<List<Fault>> groups, Random chance) {
        List<Fault> group = groups.get(chance.nextInt(groups.size()));
        return group.get(chance.nextInt(group.size()));
    }

    /** All faults, this many times, each time in another order. */
    static List<Fault> ofRounds(int rounds, Random chance) throws IOException {
        List<Fault> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            List<Fault> ofRound = new ArrayList<>();
            List.of(kills(), points(), pauses(), ofDatabase(), ofEvents(), longOnes())
                    .forEach(ofRound::addAll);
            Collections.shuffle(ofRound, chance);
            all.addAll(ofRound);
        }
        return all;
    }

    private static List<Fault> kills() {
        List<Fault> faults = new ArrayList<>();
        for (Service service : Service.values()) {
            faults.add(new Fault("kill -9 of " + service.folder(), () -> ProcessFaults.killAndRestart(service)));
            faults.add(new Fault(
                    "a replica of %s added and killed".formatted(service.folder()),
                    () -> ProcessFaults.addAReplicaAndKillIt(service)));
        }
        faults.add(
                new Fault("Kafka killed, away for 12 s", () -> ProcessFaults.killTheBrokerFor(ProcessFaults.OUTAGE)));
        return faults;
    }

    private static List<Fault> points() {
        List<Fault> faults = new ArrayList<>();
        OF_RELAYS.forEach(point -> kill(point, List.of(Service.values()), faults));
        OF_REQUESTS.forEach(point -> kill(point, ASKED, faults));
        kill(Point.AFTER_APPLY_BEFORE_OFFSETS, FOLLOWERS, faults);
        return faults;
    }

    private static void kill(Point point, List<Service> services, List<Fault> faults) {
        for (Service service : services) {
            faults.add(new Fault(
                    "kill -9 of %s %s".formatted(service.folder(), inWords(point)),
                    () -> ProcessFaults.killAt(point, service)));
        }
    }

    private static List<Fault> pauses() {
        List<Fault> faults = new ArrayList<>();
        for (Service service : Service.values()) {
            faults.add(new Fault("SIGSTOP of " + service.folder(), () -> ProcessFaults.pause(service)));
        }
        faults.add(new Fault("SIGSTOP of Kafka", ProcessFaults::pauseTheBroker));
        pauseAt(Point.BEFORE_ANSWER, Service.APPLICATIONS, faults);
        pauseAt(Point.AFTER_COMMIT_BEFORE_SEND, Service.INSTRUMENTS, faults);
        pauseAt(Point.AFTER_SEND_BEFORE_MARK, Service.APPLICATIONS, faults);
        FOLLOWERS.forEach(follower -> pauseAt(Point.AFTER_APPLY_BEFORE_OFFSETS, follower, faults));
        return faults;
    }

    private static void pauseAt(Point point, Service service, List<Fault> faults) {
        faults.add(new Fault(
                "SIGSTOP of %s %s".formatted(service.folder(), inWords(point)),
                () -> ProcessFaults.pauseAt(point, service)));
    }

    private static List<Fault> ofDatabase() {
        return List.of(
                new Fault("kill -9 of PostgreSQL", DatabaseFaults::killAndRestart),
                new Fault("connections to PostgreSQL cut for 8 s", DatabaseFaults::cutConnections),
                new Fault("connections to PostgreSQL 60 ms late for 8 s", DatabaseFaults::delayConnections),
                new Fault("connections to PostgreSQL half open", DatabaseFaults::leaveConnectionsHalfOpen),
                new Fault(
                        "pool of applications-service exhausted for 8 s",
                        () -> DatabaseFaults.exhaustThePool(Service.APPLICATIONS, "application")));
    }

    private static List<Fault> ofEvents() {
        return List.of(
                new Fault("an event that is none", EventFaults::poison),
                new Fault("an event of a later version", EventFaults::ofTheFuture));
    }

    /** Faults that take long, or need tools that not every machine has; prints which are left out. */
    private static List<Fault> longOnes() throws IOException {
        List<Fault> faults = new ArrayList<>();
        faults.add(new Fault("Kafka killed, away for a minute", () -> ProcessFaults.killTheBrokerFor(A_MINUTE)));
        faults.add(new Fault(
                "rolling restart of applications-service to a build with one more migration",
                () -> NextBuild.of(Service.APPLICATIONS).rollOut()));
        if (DatabaseFaults.canFillTheDisk()) {
            faults.add(new Fault("the disk of PostgreSQL full for 8 s", DatabaseFaults::fillTheDisk));
        } else {
            System.out.println("Left out: a full disk, which needs root to mount a small one.");
        }
        if (ClockFaults.library().isPresent()) {
            faults.add(
                    new Fault("the clock of applications-service jumps", () -> ClockFaults.jump(Service.APPLICATIONS)));
            faults.add(
                    new Fault("the clock of instruments-service jumps", () -> ClockFaults.jump(Service.INSTRUMENTS)));
        } else {
            System.out.println("Left out: a clock that jumps, which needs libfaketime.");
        }
        return faults;
    }

    private static String inWords(Point point) {
        return point.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
