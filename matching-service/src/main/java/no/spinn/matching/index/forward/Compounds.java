package no.spinn.matching.index.forward;

import java.util.ArrayList;
import java.util.List;

/**
 * The conditions that have parts, by number. A part has a lower number than the whole. Everything is in flat arrays, because
 * evaluation reads them in order.
 */
final class Compounds {

    /** How a condition combines its parts. */
    enum Join {
        /** A test, which has no parts. */
        NONE,
        ALL,
        ANY,
        NOT,
        /** A condition that this version does not understand. */
        NEVER
    }

    private final Join[] joins;
    private final int[] ends;
    private final int[] parts;

    private Compounds(Join[] joins, int[] ends, int[] parts) {
        this.joins = joins;
        this.ends = ends;
        this.parts = parts;
    }

    int size() {
        return joins.length;
    }

    /** Evaluates the conditions of a range that has no tests. */
    void evaluate(int from, int to, TruthTable truthTable) {
        int begin = begin(from);
        for (int number = from; number < to; number++) {
            truthTable.set(number, join(joins[number], begin, ends[number], truthTable));
            begin = ends[number];
        }
    }

    private byte join(Join join, int begin, int end, TruthTable truthTable) {
        byte least = TruthTable.MET;
        byte greatest = TruthTable.NOT_MET;
        for (int i = begin; i < end; i++) {
            byte part = truthTable.get(parts[i]);
            least = least < part ? least : part;
            greatest = greatest > part ? greatest : part;
        }
        return joined(join, least, greatest);
    }

    private static byte joined(Join join, byte least, byte greatest) {
        return switch (join) {
            case ALL -> least;
            case ANY -> greatest;
            case NOT -> not(least);
            case NONE, NEVER -> TruthTable.UNKNOWN;
        };
    }

    private static byte not(byte truth) {
        return (byte) (TruthTable.MET - truth);
    }

    /** The truth of a condition if every test of this fact had the supposed truth and all other tests kept theirs. */
    byte suppose(int number, FactConditions fact, byte supposed, TruthTable truthTable) {
        if (joins[number] == Join.NONE) {
            return fact.hasTest(number) ? supposed : truthTable.get(number);
        }
        byte least = TruthTable.MET;
        byte greatest = TruthTable.NOT_MET;
        for (int i = begin(number); i < ends[number]; i++) {
            byte part = suppose(parts[i], fact, supposed, truthTable);
            least = least < part ? least : part;
            greatest = greatest > part ? greatest : part;
        }
        return joined(joins[number], least, greatest);
    }

    private int begin(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /** Adds conditions in the order of their numbers. */
    static final class Builder {

        private final List<Join> joins = new ArrayList<>();
        private final IntList ends = new IntList();
        private final IntList parts = new IntList();

        /** Returns the number of the added condition. */
        int add(Join join, int... partsOfIt) {
            for (int part : partsOfIt) {
                parts.add(part);
            }
            joins.add(join);
            ends.add(parts.size());
            return joins.size() - 1;
        }

        int size() {
            return joins.size();
        }

        Compounds build() {
            return new Compounds(joins.toArray(Join[]::new), ends.toArray(), parts.toArray());
        }
    }
}
