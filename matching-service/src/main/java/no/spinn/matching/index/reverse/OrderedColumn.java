package no.spinn.matching.index.reverse;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import no.spinn.criteria.condition.Operator;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.ValueOrder;
import org.roaringbitmap.RangeBitmap;
import org.roaringbitmap.RoaringBitmap;

/** A column of numbers, amounts in one currency, or days: the rank of each row's value, in a bit-sliced index. */
record OrderedColumn(RoaringBitmap known, Ranks ranks, RangeBitmap rows) implements Column {

    @Override
    public RoaringBitmap met(Operator operator) {
        return switch (operator) {
            case Operator.Equals(FactValue value) -> between(ranks.below(order(value)), ranks.upTo(order(value)));
            case Operator.AtLeast(FactValue bound) -> between(ranks.below(order(bound)), ranks.size());
            case Operator.AtMost(FactValue bound) -> between(0, ranks.upTo(order(bound)));
            case Operator.Between(FactValue from, FactValue to) ->
                between(ranks.below(order(from)), ranks.upTo(order(to)));
            case Operator.Before(FactValue.Day day) -> between(0, ranks.below(order(day)));
            case Operator.After(FactValue.Day day) -> between(ranks.upTo(order(day)), ranks.size());
            case Operator.OneOf ignored -> throw testsCodes(operator);
            case Operator.AnyOf ignored -> throw testsCodes(operator);
            case Operator.AllOf ignored -> throw testsCodes(operator);
            case Operator.NoneOf ignored -> throw testsCodes(operator);
        };
    }

    /** The rows whose rank is in [from, to). Rows without a value also have a rank, and are removed from the result. */
    private RoaringBitmap between(int from, int to) {
        if (from >= to) {
            return new RoaringBitmap();
        }
        if (from == 0 && to == ranks.size()) {
            return known;
        }
        RoaringBitmap found = from == 0
                ? rows.lte(to - 1L)
                : to == ranks.size() ? rows.gte(from) : to == from + 1 ? rows.eq(from) : rows.between(from, to - 1L);
        found.and(known);
        return found;
    }

    private static IllegalArgumentException testsCodes(Operator operator) {
        return new IllegalArgumentException("this operator tests codes: " + operator);
    }

    private static BigDecimal order(FactValue value) {
        return ValueOrder.place(value)
                .orElseThrow(() -> new IllegalArgumentException("this value has no order: " + value));
    }

    /** Collects values; only distinct values are stored. */
    static final class Builder implements ColumnBuilder {

        private final RoaringBitmap known = new RoaringBitmap();
        private final Map<BigDecimal, Integer> codes = new HashMap<>();
        private int[] codeOfEach = new int[16];
        private int count;

        @Override
        public void add(int row, FactValue value) {
            known.add(row);
            if (count == codeOfEach.length) {
                codeOfEach = Arrays.copyOf(codeOfEach, 2 * count);
            }
            codeOfEach[count] = codes.computeIfAbsent(order(value), first -> codes.size());
            count++;
        }

        @Override
        public Column build() {
            List<Map.Entry<BigDecimal, Integer>> sorted =
                    codes.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
            int[] rankOfCode = new int[sorted.size()];
            for (int rank = 0; rank < rankOfCode.length; rank++) {
                rankOfCode[sorted.get(rank).getValue()] = rank;
            }
            Ranks ranks = Ranks.of(sorted.stream().map(Map.Entry::getKey).toList());
            return new OrderedColumn(Bitmaps.compress(known), ranks, rows(rankOfCode));
        }

        // A row without a value gets all bits, which take no space in the slices.
        private RangeBitmap rows(int[] rankOfCode) {
            long allBits = Math.max(1, Integer.highestOneBit(rankOfCode.length - 1) * 2L - 1);
            RangeBitmap.Appender rows = RangeBitmap.appender(allBits);
            int next = 0;
            PrimitiveIterator.OfInt known = this.known.stream().iterator();
            for (int i = 0; i < count; i++) {
                for (int row = known.nextInt(); next < row; next++) {
                    rows.add(allBits);
                }
                rows.add(rankOfCode[codeOfEach[i]]);
                next++;
            }
            return rows.build();
        }
    }
}
