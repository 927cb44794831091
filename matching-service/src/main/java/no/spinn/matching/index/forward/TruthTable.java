package no.spinn.matching.index.forward;

import java.util.Arrays;
import java.util.List;
import no.spinn.criteria.value.Truth;

/**
 * The truth of each condition by its number, in one byte each. In Kleene's logic the truth of {@code all} is the minimum of its
 * parts, and that of {@code any} the maximum.
 */
final class TruthTable {

    static final byte NOT_MET = code(Truth.NOT_MET);
    static final byte UNKNOWN = code(Truth.UNKNOWN);
    static final byte MET = code(Truth.MET);

    private final byte[] codes;

    private TruthTable(byte[] codes) {
        this.codes = codes;
    }

    static TruthTable unknown(int size) {
        TruthTable truthTable = new TruthTable(new byte[size]);
        truthTable.fill(0, size, Truth.UNKNOWN);
        return truthTable;
    }

    /** For each condition the least truth of these tables, which is that of {@code all}. */
    static TruthTable least(List<TruthTable> tables) {
        TruthTable least =
                tables.size() == 1 ? tables.getFirst() : tables.getFirst().copy();
        for (TruthTable other : tables.subList(1, tables.size())) {
            for (int i = 0; i < least.codes.length; i++) {
                least.codes[i] = (byte) Math.min(least.codes[i], other.codes[i]);
            }
        }
        return least;
    }

    TruthTable copy() {
        return new TruthTable(codes.clone());
    }

    private static byte code(Truth truth) {
        return switch (truth) {
            case NOT_MET -> 0;
            case UNKNOWN -> 1;
            case MET -> 2;
        };
    }

    byte get(int number) {
        return codes[number];
    }

    void set(int number, byte code) {
        codes[number] = code;
    }

    void set(int number, Truth truth) {
        codes[number] = code(truth);
    }

    void fill(int from, int to, Truth truth) {
        Arrays.fill(codes, from, to, code(truth));
    }
}
