package no.spinn.benchmarks.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import no.spinn.benchmarks.run.ProgressLine;
import no.spinn.benchmarks.run.WorkerPool;

/** Fills a catalogue with generated entries, published by its providers. */
public final class CatalogueWriter {

    /** More clients would only wait for each other in the connection pool of the service. */
    private static final int AT_ONCE = 16;

    /** Long enough for a call to be scheduled before it opens. */
    private static final Duration AHEAD = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final InstrumentsApi api;
    private final WorkerPool workers = WorkerPool.of(AT_ONCE);
    private final List<Author> providers;
    private final CatalogueGenerator generator;

    private CatalogueWriter(InstrumentsApi api, List<Author> providers, CatalogueGenerator generator) {
        this.api = api;
        this.providers = providers;
        this.generator = generator;
    }

    /** How long the writing took. */
    public record Taken(Duration instruments, Duration calls) {}

    public static CatalogueWriter of(InstrumentsApi api) throws IOException, InterruptedException {
        List<Author> providers = new ArrayList<>();
        for (JsonNode provider : api.get("/v1/providers?limit=200").path("items")) {
            providers.add(api.author(provider.path("organisation").asText()));
        }
        return new CatalogueWriter(api, providers, CatalogueGenerator.of(api));
    }

    /** Returns when everything is written and every due call is open. */
    public Taken fill(int instruments, int calls) throws IOException, InterruptedException {
        AtomicReferenceArray<String> ids = new AtomicReferenceArray<>(instruments);
        Instant begin = Instant.now();
        try (ProgressLine progress = new ProgressLine("instruments", instruments)) {
            workers.run(instruments, number -> {
                ids.set(number, provider(number).publishInstrument(generator.instrument(number)));
                progress.step();
            });
        }
        Instant between = Instant.now();
        try (ProgressLine progress = new ProgressLine("calls", calls)) {
            workers.run(calls, number -> {
                int instrument = number % instruments;
                Instant soon = Instant.now().plus(AHEAD);
                provider(instrument)
                        .announceCall(
                                generator.call(number, ids.get(instrument), generator.instrument(instrument), soon));
                progress.step();
            });
        }
        Instant end = Instant.now();
        awaitOpenings();
        return new Taken(Duration.between(begin, between), Duration.between(between, end));
    }

    private Author provider(int instrument) {
        return providers.get(instrument % providers.size());
    }

    private void awaitOpenings() throws IOException, InterruptedException {
        Thread.sleep(AHEAD);
        for (Instant deadline = Instant.now().plus(PATIENCE); someAreDue(); Thread.sleep(500)) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("calls do not open although they are due");
            }
        }
    }

    private boolean someAreDue() throws IOException, InterruptedException {
        String filter = "/v1/calls?state=scheduled&limit=200";
        String page = filter;
        while (true) {
            JsonNode scheduled = api.get(page);
            if (scheduled.findValuesAsText("opensAt").stream()
                    .anyMatch(opening -> !Instant.parse(opening).isAfter(Instant.now()))) {
                return true;
            }
            if (!scheduled.hasNonNull("next")) {
                return false;
            }
            page = filter + "&cursor=" + scheduled.path("next").asText();
        }
    }
}
