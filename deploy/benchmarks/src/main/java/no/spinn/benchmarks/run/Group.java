package no.spinn.benchmarks.run;

import java.io.IOException;
import java.util.List;
import no.spinn.benchmarks.result.Measure;

/** What is measured together, with a suite of its own. */
public interface Group {

    List<Measure> measure(Environment environment) throws IOException, InterruptedException;
}
