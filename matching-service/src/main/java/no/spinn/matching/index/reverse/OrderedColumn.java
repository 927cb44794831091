package no.spinn.matching.index.reverse;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import no.spinn.matching.language.condition.FactValue;
import no.spinn.matching.language.condition.Operator;
import org.roaringbitmap.RangeBitmap;
import org.roaringbitmap.RoaringBitmap;

/** Numbers, amounts in one currency, or days: the rank of each row's value, in slices of bits. */
record OrderedColumn(RoaringBitmap known, Ranks ranks, RangeBitmap rows) implements Column {

    @Override
    public RoaringBitmap met(Operator operator) {
        return switch (operator) {
            case Operator.Equals(FactValue value) -> between(ranks.below(place(value)), ranks.upTo(place(value)));
            case Operator.AtLeast(FactValue bound) -> between(ranks.below(place(bound)), ranks.size());
            case Operator.AtMost(FactValue bound) -> between(0, ranks.upTo(place(bound)));
            case Operator.Between(FactValue from, FactValue to) ->
                between(ranks.below(place(from)), ranks.upTo(place(to)));
            case Operator.Before(FactValue.Day day) -> between(0, ranks.below(place(day)));
            case Operator.After(FactValue.Day day) -> between(ranks.upTo(place(day)), ranks.size());
            default -> throw new IllegalArgumentException("only codes are tested by it: " + operator);
        };
    }

    /** The rows whose rank is in [from, to). Rows without a value have some rank, too, and are taken out. */
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

    private static BigDecimal place(FactValue value) {
        return switch (value) {
            case FactValue.Number(var number) -> number;
            case FactValue.Amount(var money) -> money.value();
            case FactValue.Day(var day) -> BigDecimal.valueOf(day.toEpochDay());
            default -> throw new IllegalArgumentException("has no order: " + value);
        };
    }

    /** Collects values; only the distinct ones are kept as they are. */
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
            codeOfEach[count] = codes.computeIfAbsent(place(value), first -> codes.size());
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

        // A row without a value gets all bits, which the slices keep as nothing.
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
