package no.spinn.benchmarks.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.spinn.benchmarks.catalogue.Filling;
import no.spinn.benchmarks.catalogue.InstrumentsApi;
import no.spinn.benchmarks.result.Measure;
import no.spinn.benchmarks.run.Group;
import no.spinn.benchmarks.run.Workplace;
import no.spinn.local.Suite;

/** Fills a catalogue to its full size, which is a measure of writing; what is measured on it comes after that. */
public final class SearchSpeed implements Group {

    private final int instruments;
    private final int calls;

    public SearchSpeed(int instruments, int calls) {
        this.instruments = instruments;
        this.calls = calls;
    }

    @Override
    public List<Measure> measure(Workplace workplace) throws IOException, InterruptedException {
        try (Suite suite = workplace.start();
                InstrumentsApi api = InstrumentsApi.of(suite)) {
            return new ArrayList<>(writing(Filling.of(api).fill(instruments, calls)));
        }
    }

    private List<Measure> writing(Filling.Taken taken) {
        return List.of(
                Measure.of("instruments drafted and published", "/s", perSecond(instruments, taken.instruments())),
                Measure.of("calls drafted and scheduled", "/s", perSecond(calls, taken.calls())));
    }

    private static double perSecond(int count, Duration time) {
        return count * 1e9 / time.toNanos();
    }
}
