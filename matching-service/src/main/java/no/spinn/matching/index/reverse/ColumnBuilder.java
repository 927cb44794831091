package no.spinn.matching.index.reverse;

import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Kind;

/** Builds a column row by row. */
sealed interface ColumnBuilder permits CodeColumn.Builder, OrderedColumn.Builder {

    static ColumnBuilder of(Kind kind) {
        return kind.isOrdered() ? new OrderedColumn.Builder() : new CodeColumn.Builder();
    }

    /** Rows come in ascending order. */
    void add(int row, FactValue value);

    Column build();
}
