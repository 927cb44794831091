package no.spinn.benchmarks.clock;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.spinn.benchmarks.catalogue.Author;
import no.spinn.benchmarks.catalogue.CatalogueGenerator;
import no.spinn.benchmarks.catalogue.InstrumentsApi;
import no.spinn.benchmarks.run.ProgressLine;
import no.spinn.benchmarks.run.WorkerPool;

/** Schedules calls that all open at the same moment, after the last of them has been scheduled. */
final class ScheduleCalls {

    private static final String DIGITALISATION_AGENCY = "991825827";
    private static final int AT_ONCE = 16;

    /** Drafting a call locks its instrument for a moment. */
    private static final int INSTRUMENTS = 32;

    /** Calls that serve to estimate the time for the others; they open after the run. */
    private static final int TRIAL = 300;

    /** Reserve for a low estimate and for the start of more replicas. */
    private static final Duration MARGIN = Duration.ofSeconds(60);

    /** Calls that open before the others, so that each replica is warm. */
    private static final int WARM_UP = 900;

    private static final Duration AHEAD = Duration.ofSeconds(15);

    private final CatalogueGenerator generator;
    private final Author provider;
    private final List<String> instruments = new ArrayList<>();

    private ScheduleCalls(CatalogueGenerator generator, Author provider) {
        this.generator = generator;
        this.provider = provider;
    }

    static ScheduleCalls of(InstrumentsApi api) throws IOException, InterruptedException {
        ScheduleCalls scheduling = new ScheduleCalls(CatalogueGenerator.of(api), api.author(DIGITALISATION_AGENCY));
        for (int number = 0; number < INSTRUMENTS; number++) {
            scheduling.instruments.add(scheduling.provider.publishInstrument(scheduling.generator.instrument(number)));
        }
        return scheduling;
    }

    /** Returns the moment of opening. */
    Instant announce(int count) throws InterruptedException {
        announce(TRIAL, Instant.now().plus(1, ChronoUnit.DAYS), "calls to warm up writing");
        Instant begin = Instant.now();
        announce(TRIAL, begin.plus(1, ChronoUnit.DAYS), "calls for a trial");
        Duration each = Duration.between(begin, Instant.now()).dividedBy(TRIAL);
        Instant opening = Instant.now()
                .plus(each.multipliedBy(count + WARM_UP))
                .plus(MARGIN)
                .truncatedTo(ChronoUnit.SECONDS);
        announce(WARM_UP, opening.minus(AHEAD), "calls to warm up the clock");
        announce(count, opening, "calls");
        return opening;
    }

    private void announce(int count, Instant opening, String what) throws InterruptedException {
        try (ProgressLine progress = new ProgressLine(what, count)) {
            WorkerPool.of(AT_ONCE).run(count, number -> {
                provider.announceCall(plan(number, opening));
                progress.step();
            });
        }
    }

    private JsonNode plan(int number, Instant opening) {
        return generator
                .call(
                        number,
                        instruments.get(number % INSTRUMENTS),
                        generator.instrument(number % INSTRUMENTS),
                        opening)
                .put("opensAt", opening.toString())
                .put("closesAt", opening.plus(30, ChronoUnit.DAYS).toString());
    }
}
