package no.spinn.benchmarks.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import no.spinn.benchmarks.applying.ApplicationsApi;
import no.spinn.benchmarks.applying.Draft;
import no.spinn.benchmarks.catalogue.InstrumentsApi;
import no.spinn.benchmarks.run.WorkerPool;
import no.spinn.local.Suite;

/** Drafts of several municipalities, submitted one by one. */
public final class Submissions implements AutoCloseable {

    /** Oslo, Bergen, Trondheim, Stavanger, Bærum, Kristiansand: none of them reaches its rate limit. */
    private static final String[] MUNICIPALITIES = {
        "958935420", "964338531", "942110464", "964965226", "935478715", "985713529"
    };

    private static final int AT_ONCE = 8;

    private final ApplicationsApi applications;
    private final Queue<Draft> drafts = new ConcurrentLinkedQueue<>();
    private final AtomicInteger submitted = new AtomicInteger();

    private Submissions(ApplicationsApi applications) {
        this.applications = applications;
    }

    public static Submissions prepare(Suite suite, int count) throws IOException, InterruptedException {
        ApplicationsApi applications = ApplicationsApi.of(suite.settings());
        Submissions submissions = new Submissions(applications);
        String call = openCall(suite);
        WorkerPool.of(AT_ONCE).run(count, number -> {
            String token = applications.token(MUNICIPALITIES[number % MUNICIPALITIES.length]);
            submissions.drafts.add(applications.draft(call, token));
        });
        return submissions;
    }

    public int submitted() {
        return submitted.get();
    }

    public void submitNext() {
        try {
            applications.submit(drafts.remove());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        submitted.incrementAndGet();
    }

    @Override
    public void close() {
        applications.close();
    }

    /** The newest open call: that of the demo, which needs facts and has no form. */
    private static String openCall(Suite suite) throws IOException, InterruptedException {
        try (InstrumentsApi instruments = InstrumentsApi.of(suite)) {
            JsonNode open = instruments.get("/v1/calls?state=open&limit=200").path("items");
            return open.path(open.size() - 1).path("id").asText();
        }
    }
}
