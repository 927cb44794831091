package no.spinn.benchmarks.run;

import java.io.IOException;
import java.sql.SQLException;

/** Somebody who is asked the same as others. */
public interface Candidate {

    /** What was found, as a number in which all have to agree; how many, for instance. */
    long answer() throws IOException, SQLException;
}
