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

/** Injects faults under a mixed load, in an order that a seed determines, and checks the invariants. */
@ExtendWith(SaveLogs.class)
class InvariantsIT {

    private static final int APPLICANTS = 6;
    private static final int WATCHES = 3;
    private static final long SEED = Long.getLong("spinn.seed", new Random().nextInt());

    /** How often the long form injects each fault; without it, some are injected, others each time. */
    private static final int ROUNDS = Integer.getInteger("spinn.rounds", 0);

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    @AfterEach
    void restartWhatIsDown() throws IOException, InterruptedException {
        RunningSuite.restartWhatIsDown();
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
        System.out.printf("Injected faults, seed %d:%n", SEED);
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> working = new ArrayList<>();
            for (int i = 0; i < APPLICANTS; i++) {
                working.add(workers.submit(load.applicant(SEED + i)));
            }
            working.add(workers.submit(load.provider()));
            try {
                for (Fault fault : faults()) {
                    inject(fault, load, report);
                    // Fails at once if a worker has failed, while the cause is known.
                    throwFailures(working);
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
        watchers.haveReceivedOnce(load.announced());
        if (ROUNDS > 0) {
            report.write(
                    RunningSuite.get().settings().root(),
                    load.acknowledged().size(),
                    load.announced().size());
        }
    }

    private static void throwFailures(List<Future<Void>> working) throws Exception {
        for (Future<Void> worker : working) {
            if (worker.isDone()) {
                worker.get();
            }
        }
    }

    private static void inject(Fault fault, MixedLoad load, FaultReport report) throws Exception {
        Thread.sleep(BETWEEN);
        Instant begin = Instant.now();
        fault.injection().inject();
        Duration lasted = Duration.between(begin, Instant.now());
        report.add(fault, lasted, Recovery.after(fault, load));
    }

    private static List<Fault> faults() throws IOException {
        Random chance = new Random(SEED);
        return ROUNDS == 0 ? Faults.ofTheQuickForm(chance) : Faults.ofRounds(ROUNDS, chance);
    }
}
