package no.spinn.matching.index.reverse;

import no.spinn.matching.language.condition.Kind;
import no.spinn.matching.language.condition.Operator;
import org.roaringbitmap.RoaringBitmap;

/** The values of one {@link Kind} that the profiles of a segment have for one fact. What it hands out must not be changed. */
sealed interface Column permits CodeColumn, OrderedColumn {

    /** The rows that have a value here. */
    RoaringBitmap known();

    /** The rows whose value passes; every other known row fails. Only for operators that compare values of this kind. */
    RoaringBitmap met(Operator operator);
}
