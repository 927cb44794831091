package no.spinn.benchmarks.reach;

import java.io.IOException;
import java.sql.SQLException;

/** Somebody who holds the profiles and is asked about the typical call. */
interface Answerer {

    /** How many are eligible; whoever only counts them has found them nevertheless. */
    long eligible() throws IOException, SQLException;
}
