package no.spinn.benchmarks.run;

import java.io.IOException;
import java.sql.SQLException;

/** One of several implementations that answer the same question. */
public interface Candidate {

    /** Returns a number on which all candidates must agree, such as the count of hits. */
    long answer() throws IOException, SQLException;
}
