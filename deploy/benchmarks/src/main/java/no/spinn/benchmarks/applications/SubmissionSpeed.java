package no.spinn.benchmarks.applications;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import no.spinn.benchmarks.applying.ApplicationsApi;
import no.spinn.benchmarks.applying.Draft;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Median;
import no.spinn.benchmarks.run.Rounds;
import no.spinn.benchmarks.run.WorkerPool;
import no.spinn.benchmarks.sql.PgBench;
import no.spinn.local.Service;
import no.spinn.local.Suite;

/**
 * Submissions over HTTP, beside pgbench with the same statements, each time for another draft. The transaction of pgbench
 * writes what ours writes: submission, state, audit entry in its chain, event, and answer for the idempotency key.
 */
final class SubmissionSpeed {

    private static final double LEAST_SHARE = 0.5;
    private static final int CLIENTS = 8;

    /** More than either side submits on the machines that run this; a side that runs out of drafts fails. */
    private static final int MOST_PER_SECOND = 3_000;

    private final Rounds rounds;

    SubmissionSpeed(Rounds rounds) {
        this.rounds = rounds;
    }

    List<Measure> measure(Suite suite, OpenCalls openCalls, String applicant)
            throws IOException, InterruptedException, SQLException {
        Optional<Path> program = PgBench.find();
        if (program.isEmpty()) {
            System.out.println("  no pgbench here (Debian has it in postgresql-contrib): submissions are not compared");
            return List.of();
        }
        Draft model = openCalls.firstDraft(applicant, null);
        int stock = Math.toIntExact(rounds.half().toSeconds() * rounds.all() * MOST_PER_SECOND);
        try (ApplicationRecords records = ApplicationRecords.of(suite);
                ApplicationsApi api = ApplicationsApi.of(suite.settings())) {
            RecordedSubmission recorded = RecordedSubmission.record(suite, records, model);
            PgBench pgbench = repeated(recorded, "submissions", program.get(), suite);
            PgBench silent = repeated(recorded.withoutEvent(), "without-event", program.get(), suite);
            Queue<String> drafts = new ConcurrentLinkedQueue<>(records.copy(model.id(), stock));
            RecordedSubmission.prepare(records, records.copy(model.id(), 2 * stock));
            records.execute("VACUUM ANALYZE");
            Measure speed = compare(
                            "submissions by %d clients, beside pgbench with the same statements in one transaction"
                                    .formatted(CLIENTS),
                            records,
                            () -> submit(api, model, drafts),
                            pgbench)
                    .ratioAtLeast(LEAST_SHARE);
            Measure tax = compare(
                    "transaction of a submission in pgbench with its event, beside without (cost of the outbox)",
                    records,
                    () -> pgbench.perSecond(CLIENTS, rounds.half()),
                    silent);
            RecordedSubmission.verify(records);
            return List.of(speed, tax);
        }
    }

    private static PgBench repeated(RecordedSubmission recorded, String name, Path program, Suite suite)
            throws IOException {
        return PgBench.of(
                        program,
                        suite.jdbcUrl(Service.APPLICATIONS),
                        List.of(recorded.script()),
                        suite.settings().home().resolve(name))
                .with(PgBench.Planning.ONCE);
    }

    /** Half a round. */
    private interface Half {
        double perSecond() throws IOException, InterruptedException;
    }

    private Measure compare(String metric, ApplicationRecords records, Half half, PgBench pgbench)
            throws IOException, InterruptedException, SQLException {
        List<Double> ours = new ArrayList<>();
        List<Double> peers = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds.all(); round++) {
            double us = half.perSecond();
            records.awaitRelay();
            double peer = pgbench.perSecond(CLIENTS, rounds.half());
            records.awaitRelay();
            if (!rounds.isWarmUp(round)) {
                ours.add(us);
                peers.add(peer);
                ratios.add(us / peer);
            }
        }
        return Measure.of(metric, "/s", Median.of(ours)).beside(Median.of(peers), Median.of(ratios));
    }

    private double submit(ApplicationsApi api, Draft model, Queue<String> drafts) throws InterruptedException {
        AtomicInteger submitted = new AtomicInteger();
        long begin = System.nanoTime();
        long end = begin + rounds.half().toNanos();
        WorkerPool.of(CLIENTS).run(CLIENTS, client -> {
            while (System.nanoTime() < end) {
                api.submit(model.copy(drafts.remove()));
                submitted.incrementAndGet();
            }
        });
        return submitted.get() / (Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1e3);
    }
}
