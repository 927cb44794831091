package no.spinn.benchmarks.run;

import java.io.IOException;
import java.util.List;
import no.spinn.benchmarks.result.Measure;

/** Measures that belong together, with a suite of their own. */
public interface Group {

    List<Measure> measure(Environment environment) throws IOException, InterruptedException;
}
