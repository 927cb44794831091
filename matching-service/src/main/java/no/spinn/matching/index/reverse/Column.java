package no.spinn.matching.index.reverse;

import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.Kind;
import org.roaringbitmap.RoaringBitmap;

/**
 * The values of one {@link Kind} that the profiles of a segment have for one fact. Callers must not change the returned
 * bitmaps.
 */
sealed interface Column permits CodeColumn, OrderedColumn {

    /** The rows that have a value here. */
    RoaringBitmap known();

    /**
     * The rows whose value meets the operator; every other known row fails. Only for operators that compare values of this
     * kind.
     */
    RoaringBitmap met(Operator operator);
}
