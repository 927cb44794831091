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
        TEST,
        /** A test of what the applicant cannot change. */
        FIXED,
        /** A test of what the applicant sets itself. */
        LIMIT,
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
            case TEST, FIXED, LIMIT, NEVER -> TruthTable.UNKNOWN;
        };
    }

    private static byte not(byte truth) {
        return (byte) (TruthTable.MET - truth);
    }

    /** The standing of a condition if something more were known. What is decided already stays as it is. */
    Standing standing(int number, Supposition supposed, TruthTable truthTable) {
        byte truth = truthTable.get(number);
        if (truth != TruthTable.UNKNOWN) {
            return truth == TruthTable.MET ? Standing.MET : Standing.NOT_MET;
        }
        return switch (joins[number]) {
            case TEST, FIXED -> supposed.concerns(number) ? supposed.standing() : Standing.OPEN;
            case LIMIT -> supposed.concerns(number) ? supposed.standing() : Standing.WITHIN;
            case NEVER -> Standing.OPEN;
            case ALL -> leastPart(number, false, supposed, truthTable);
            case NOT -> leastPart(number, true, supposed, truthTable);
            case ANY -> leastPart(number, true, supposed, truthTable).not();
        };
    }

    private Standing leastPart(int number, boolean negated, Supposition supposed, TruthTable truthTable) {
        Standing least = Standing.MET;
        for (int i = begin(number); i < ends[number] && least != Standing.NOT_MET; i++) {
            Standing part = standing(parts[i], supposed, truthTable);
            least = least.least(negated ? part.not() : part);
        }
        return least;
    }

    /** The truth of a condition if only what the applicant cannot change were known. */
    byte fixed(int number, TruthTable truthTable) {
        byte truth = truthTable.get(number);
        if (truth == TruthTable.UNKNOWN || joins[number] == Join.FIXED) {
            return truth;
        }
        byte least = TruthTable.MET;
        byte greatest = TruthTable.NOT_MET;
        for (int i = begin(number); i < ends[number]; i++) {
            byte part = fixed(parts[i], truthTable);
            least = least < part ? least : part;
            greatest = greatest > part ? greatest : part;
        }
        return joined(joins[number], least, greatest);
    }

    /** Whether the condition is unknown, and an unknown test of the fact has a part in it. */
    boolean dependsOn(FactConditions fact, int number, TruthTable truthTable) {
        if (truthTable.get(number) != TruthTable.UNKNOWN) {
            return false;
        }
        boolean depends = fact.hasTest(number);
        for (int i = begin(number); i < ends[number] && !depends; i++) {
            depends = dependsOn(fact, parts[i], truthTable);
        }
        return depends;
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
