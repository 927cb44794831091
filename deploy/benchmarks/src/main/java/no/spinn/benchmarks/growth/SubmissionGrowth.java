package no.spinn.benchmarks.growth;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import no.spinn.benchmarks.applications.ApplicationRecords;
import no.spinn.benchmarks.applications.OpenCalls;
import no.spinn.benchmarks.applying.ApplicationsApi;
import no.spinn.benchmarks.applying.Draft;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Rounds;
import no.spinn.benchmarks.run.WorkerPool;
import no.spinn.local.Service;
import no.spinn.local.ServiceProcess;
import no.spinn.local.Suite;

/** Submissions: with a second replica, the processor time of one in each process, and the disk that many take. */
final class SubmissionGrowth {

    private static final int CLIENTS = 8;
    private static final int STORED = 100_000;

    /** More than both replicas take on the machines that run this; a half round that runs out of drafts fails. */
    private static final int MOST_PER_SECOND = 1_500;

    private final Suite suite;
    private final Rounds rounds;
    private final AtomicInteger submitted = new AtomicInteger();

    SubmissionGrowth(Suite suite, Rounds rounds) {
        this.suite = suite;
        this.rounds = rounds;
    }

    List<Measure> measure(OpenCalls calls, String applicant) throws IOException, InterruptedException, SQLException {
        Draft model = calls.firstDraft(applicant, null);
        try (ApplicationRecords records = ApplicationRecords.of(suite);
                ServiceProcess another = suite.addReplica(Service.APPLICATIONS)) {
            long empty = records.bytes();
            Queue<Draft> drafts = new ConcurrentLinkedQueue<>(
                    records.copy(model.id(), stock()).stream().map(model::copy).toList());
            records.execute("VACUUM ANALYZE");
            URI first = suite.service(Service.APPLICATIONS).address();
            List<Measure> rows = new ArrayList<>();
            rows.add(new Replicas(first, another.address(), rounds)
                    .compare("submissions by %d clients".formatted(CLIENTS), replicas -> {
                        double perSecond = submit(replicas, drafts);
                        awaitRelay(records);
                        return perSecond;
                    }));
            rows.addAll(costs(records, first, drafts));
            rows.add(disk(records, empty, drafts));
            return rows;
        }
    }

    private int stock() {
        return Math.toIntExact(rounds.half().toSeconds() * (2L * rounds.all() + 1) * MOST_PER_SECOND);
    }

    /** Answers per second of replicas that are asked in turn. */
    private double submit(List<URI> replicas, Queue<Draft> drafts) throws InterruptedException {
        List<ApplicationsApi> apis = replicas.stream()
                .map(replica -> ApplicationsApi.at(replica, suite.settings()))
                .toList();
        int before = submitted.get();
        long begin = System.nanoTime();
        long end = begin + rounds.half().toNanos();
        WorkerPool.of(CLIENTS).run(CLIENTS, client -> {
            ApplicationsApi api = apis.get(client % apis.size());
            while (System.nanoTime() < end) {
                api.submit(drafts.remove());
                submitted.incrementAndGet();
            }
        });
        double seconds = (System.nanoTime() - begin) / 1e9;
        apis.forEach(ApplicationsApi::close);
        return (submitted.get() - before) / seconds;
    }

    /** With the events that a submission causes. */
    private List<Measure> costs(ApplicationRecords records, URI replica, Queue<Draft> drafts)
            throws IOException, InterruptedException {
        Duration service = ProcessorTime.of(Service.APPLICATIONS, suite);
        Duration postgres = ProcessorTime.ofPostgres(suite);
        Duration kafka = ProcessorTime.ofKafka(suite);
        Duration matching = ProcessorTime.of(Service.MATCHING, suite);
        int before = submitted.get();
        submit(List.of(replica), drafts);
        awaitRelay(records);
        int count = submitted.get() - before;
        return List.of(
                cost(
                        "applications-service",
                        ProcessorTime.of(Service.APPLICATIONS, suite).minus(service),
                        count),
                cost("PostgreSQL", ProcessorTime.ofPostgres(suite).minus(postgres), count),
                cost("Kafka", ProcessorTime.ofKafka(suite).minus(kafka), count),
                cost(
                        "matching-service",
                        ProcessorTime.of(Service.MATCHING, suite).minus(matching),
                        count));
    }

    private static Measure cost(String process, Duration time, int submissions) {
        return Measure.of("processor time of a submission, " + process, "ms", time.toNanos() / 1e6 / submissions);
    }

    /** Tables and indexes without dead rows. */
    private Measure disk(ApplicationRecords records, long empty, Queue<Draft> drafts) throws SQLException {
        records.execute(
                "DELETE FROM application WHERE id = ANY (?)",
                drafts.stream().map(Draft::id).toList());
        records.execute("VACUUM FULL");
        double each = (double) (records.bytes() - empty) / submitted.get();
        return Measure.of(
                "disk of %,d submitted applications, without attachments".formatted(STORED), "MB", each * STORED / 1e6);
    }

    private static void awaitRelay(ApplicationRecords records) throws IOException, InterruptedException {
        try {
            records.awaitRelay();
        } catch (SQLException e) {
            throw new IOException("the outbox cannot be read", e);
        }
    }
}
