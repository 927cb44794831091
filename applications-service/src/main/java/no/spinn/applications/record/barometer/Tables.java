package no.spinn.applications.record.barometer;

import static no.spinn.applications.record.barometer.Dimension.COUNTY;
import static no.spinn.applications.record.barometer.Dimension.INSTRUMENT;
import static no.spinn.applications.record.barometer.Dimension.SECTOR;
import static no.spinn.applications.record.barometer.Dimension.YEAR;

import java.util.List;
import java.util.Set;

/**
 * The tables that there are. Two dimensions are the most: where a third one crosses them, hardly a cell has three
 * organisations, and every table that is published takes something away from what others may show.
 */
final class Tables {

    /** How many dimensions a question may name. */
    static final int MOST_DIMENSIONS = 2;

    /** The more a table is asked for, the earlier: what comes later gives way. */
    static final List<Set<Dimension>> ALL = List.of(
            Set.of(),
            Set.of(YEAR),
            Set.of(SECTOR),
            Set.of(COUNTY),
            Set.of(INSTRUMENT),
            Set.of(YEAR, SECTOR),
            Set.of(YEAR, COUNTY),
            Set.of(YEAR, INSTRUMENT),
            Set.of(SECTOR, COUNTY),
            Set.of(SECTOR, INSTRUMENT),
            Set.of(COUNTY, INSTRUMENT));

    private Tables() {}
}
