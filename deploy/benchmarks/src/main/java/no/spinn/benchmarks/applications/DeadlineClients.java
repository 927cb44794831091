package no.spinn.benchmarks.applications;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import no.spinn.benchmarks.applications.SubmissionResult.Outcome;
import no.spinn.benchmarks.applying.ApplicationsApi;
import no.spinn.benchmarks.applying.Draft;
import no.spinn.benchmarks.run.WorkerPool;
import org.jspecify.annotations.Nullable;

/**
 * Clients that submit at moments that are fixed beforehand, whether the service keeps up or not. A client that is asked
 * to retry does so, with the same Idempotency-Key, until it has an answer.
 */
final class DeadlineClients {

    private static final int CLIENTS = 200;
    private static final String DEADLINE_PASSED = "SPINN-APP-0005";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ApplicationsApi api;
    private final List<Draft> drafts;
    private final Instant begin;
    private final Duration length;
    private final Queue<SubmissionResult> answers = new ConcurrentLinkedQueue<>();

    /**
     * Plans the submissions.
     *
     * @param length the time over which the submissions are spread evenly
     */
    DeadlineClients(ApplicationsApi api, List<Draft> drafts, Instant begin, Duration length) {
        this.api = api;
        this.drafts = drafts;
        this.begin = begin;
        this.length = length;
    }

    /** Returns when every client has its answer or has given up. */
    List<SubmissionResult> run() throws InterruptedException {
        WorkerPool.of(CLIENTS).run(CLIENTS, client -> {
            for (int number = client; number < drafts.size(); number += CLIENTS) {
                Instant intended = begin.plus(length.multipliedBy(number).dividedBy(drafts.size()));
                sleepUntil(intended);
                answers.add(submit(drafts.get(number), intended));
            }
        });
        return List.copyOf(answers);
    }

    static void sleepUntil(Instant moment) throws InterruptedException {
        Duration left = Duration.between(Instant.now(), moment);
        if (left.isPositive()) {
            Thread.sleep(left);
        }
    }

    private SubmissionResult submit(Draft draft, Instant intended) throws IOException, InterruptedException {
        UUID key = UUID.randomUUID();
        while (Instant.now().isBefore(intended.plus(PATIENCE))) {
            HttpResponse<String> answer = ask(draft, key);
            if (answer == null) {
                Thread.sleep(Duration.ofMillis(100));
            } else if (!ApplicationsApi.isPutOff(answer)) {
                return understand(draft, answer, intended);
            }
        }
        return answer(draft, Outcome.UNCLEAR, intended, null);
    }

    /** Null when the connection broke. */
    private @Nullable HttpResponse<String> ask(Draft draft, UUID key) throws InterruptedException {
        try {
            return api.submit(draft, key);
        } catch (IOException broken) {
            return null;
        }
    }

    private SubmissionResult understand(Draft draft, HttpResponse<String> response, Instant intended)
            throws IOException {
        JsonNode body = api.read(response);
        if (response.statusCode() == 201) {
            return answer(draft, Outcome.ACCEPTED, intended, body);
        }
        if (response.statusCode() == 409 && body.path("code").asText().equals(DEADLINE_PASSED)) {
            return answer(draft, Outcome.REFUSED, intended, null);
        }
        System.out.printf("  %d: %s%n", response.statusCode(), response.body());
        return answer(draft, Outcome.UNCLEAR, intended, null);
    }

    private static SubmissionResult answer(Draft draft, Outcome outcome, Instant intended, @Nullable JsonNode receipt) {
        Instant now = Instant.now();
        return new SubmissionResult(
                draft.id(),
                outcome,
                receipt == null ? null : receipt.path("receiptId").asText(),
                receipt == null
                        ? null
                        : Instant.parse(receipt.path("submittedAt").asText()),
                now,
                Duration.between(intended, now));
    }
}
