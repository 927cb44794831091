package no.spinn.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mixed load, and under it everything that can end, fall silent or be in the way, in an order that a seed says. */
@ExtendWith(KeptLogs.class)
class InvariantsIT {

    private static final int APPLICANTS = 6;
    private static final int WATCHES = 3;
    private static final long SEED = Long.getLong("spinn.seed", new Random().nextInt());

    /** How often each fault comes, by command; in every build some of them do, others each time. */
    private static final int ROUNDS = Integer.getInteger("spinn.rounds", 0);

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    @AfterEach
    void raiseWhatIsDown() throws IOException, InterruptedException {
        RunningSuite.raiseWhatIsDown();
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void holdWhateverHappensUnderLoad() throws Exception {
        UUID call = Calls.open();
        try (Watchers watchers = Watchers.present(WATCHES)) {
            holdFor(call, watchers);
        }
    }

    private static void holdFor(UUID call, Watchers watchers) throws Exception {
        MixedLoad load = new MixedLoad(call);
        FaultReport report = new FaultReport(SEED);
        System.out.printf("Faults with the seed %d:%n", SEED);
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> working = new ArrayList<>();
            for (int i = 0; i < APPLICANTS; i++) {
                working.add(workers.submit(load.applicant(SEED + i)));
            }
            working.add(workers.submit(load.provider()));
            try {
                for (Fault fault : faults()) {
                    befall(fault, load, report);
                    // Whoever was refused has stopped: at once, while it is known what befell it.
                    throwWhatStopped(working);
                }
            } finally {
                load.end();
            }
            for (Future<Void> worker : working) {
                worker.get();
            }
        }
        assertThat(load.acknowledged()).hasSizeGreaterThan(APPLICANTS);
        assertThat(load.announced()).isNotEmpty();
        Invariants.hold(call, load.acknowledged());
        watchers.haveHeardOnceOf(load.announced());
        if (ROUNDS > 0) {
            report.write(
                    RunningSuite.get().settings().root(),
                    load.acknowledged().size(),
                    load.announced().size());
        }
    }

    private static void throwWhatStopped(List<Future<Void>> working) throws Exception {
        for (Future<Void> worker : working) {
            if (worker.isDone()) {
                worker.get();
            }
        }
    }

    private static void befall(Fault fault, MixedLoad load, FaultReport report) throws Exception {
        Thread.sleep(BETWEEN);
        Instant begin = Instant.now();
        fault.happening().befall();
        Duration lasted = Duration.between(begin, Instant.now());
        report.add(fault, lasted, Recovery.after(fault, load));
    }

    private static List<Fault> faults() throws IOException {
        Random chance = new Random(SEED);
        return ROUNDS == 0 ? Faults.ofABuild(chance) : Faults.ofRounds(ROUNDS, chance);
    }
}
