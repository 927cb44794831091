package no.spinn.applications.record.barometer;

import static no.spinn.applications.record.barometer.Dimension.COUNTY;
import static no.spinn.applications.record.barometer.Dimension.INSTRUMENT;
import static no.spinn.applications.record.barometer.Dimension.SECTOR;
import static no.spinn.applications.record.barometer.Dimension.YEAR;

import java.util.List;
import java.util.Set;

/**
 * All tables of the barometer, each with at most two dimensions. With a third dimension, hardly a cell would have three
 * organisations; and each published table forces others to withhold cells.
 */
final class Tables {

    /** The largest number of dimensions in a question. */
    static final int MOST_DIMENSIONS = 2;

    /** In order of demand: when two tables conflict, cells of the later one are withheld. */
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
