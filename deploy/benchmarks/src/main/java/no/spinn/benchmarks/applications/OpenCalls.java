package no.spinn.benchmarks.applications;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.spinn.benchmarks.applying.ApplicationsApi;
import no.spinn.benchmarks.applying.Draft;
import no.spinn.benchmarks.catalogue.Author;
import no.spinn.benchmarks.catalogue.CatalogueGenerator;
import no.spinn.benchmarks.catalogue.InstrumentsApi;
import no.spinn.local.Suite;
import org.jspecify.annotations.Nullable;

/** The open calls of a provider; they need facts and have no form. */
public final class OpenCalls {

    /** Long enough for a call to be drafted and scheduled before it opens. */
    private static final Duration AHEAD = Duration.ofSeconds(4);

    /** Every applicant may apply, wherever it is. */
    private static final String REGIONS = "regions";

    private final Suite suite;
    private final String provider;

    private OpenCalls(Suite suite, String provider) {
        this.suite = suite;
        this.provider = provider;
    }

    public static OpenCalls of(Suite suite, String provider) {
        return new OpenCalls(suite, provider);
    }

    String provider() {
        return provider;
    }

    /** Opens a call, waits until applications-service knows of it, and begins the first application to it. */
    public Draft firstDraft(String applicant, @Nullable Instant closing) throws IOException, InterruptedException {
        Instant opening = Instant.now().plus(AHEAD).truncatedTo(ChronoUnit.SECONDS);
        String call = announce(opening, closing);
        Thread.sleep(Duration.between(Instant.now(), opening.plusSeconds(1)));
        try (ApplicationsApi api = ApplicationsApi.of(suite.settings())) {
            return api.draft(call, api.token(applicant));
        }
    }

    private String announce(Instant opening, @Nullable Instant closing) throws IOException, InterruptedException {
        try (InstrumentsApi api = InstrumentsApi.of(suite)) {
            Author author = api.author(provider);
            CatalogueGenerator generator = CatalogueGenerator.of(api);
            ObjectNode instrument = generator.instrument(0).put("slug", "instrument-" + opening.toEpochMilli());
            instrument.remove(REGIONS);
            ObjectNode plan = CatalogueGenerator.withoutTerms(
                    generator.call(0, author.publishInstrument(instrument), instrument, opening));
            plan.put("opensAt", opening.toString()).remove(List.of(REGIONS, "closesAt"));
            if (closing != null) {
                plan.put("closesAt", closing.toString());
            }
            return author.announceCall(plan);
        }
    }
}
