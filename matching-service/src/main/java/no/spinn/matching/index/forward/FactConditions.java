package no.spinn.matching.index.forward;

import java.util.List;
import no.spinn.criteria.value.FactValue;

/**
 * The conditions on one fact alone: first its tests, then their compounds.
 *
 * @param from the number of the first test
 * @param firstCompound the number of the first compound; the tests end before it
 * @param to the number after the last compound
 */
record FactConditions(String fact, int from, List<Tests> tests, int firstCompound, int to) {

    void evaluate(FactValue value, Compounds compounds, TruthTable truthTable) {
        for (Tests some : tests) {
            some.evaluate(value, truthTable);
        }
        compounds.evaluate(firstCompound, to, truthTable);
    }

    boolean hasTest(int number) {
        return number >= from && number < firstCompound;
    }

    /** Supposes that an answer meets every test of the fact, or none. */
    Supposition suppose(Standing standing) {
        return new Supposition(from, firstCompound, standing);
    }
}
