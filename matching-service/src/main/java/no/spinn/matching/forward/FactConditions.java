package no.spinn.matching.forward;

import java.util.List;
import no.spinn.matching.condition.FactValue;

/**
 * The conditions that look at one fact alone: tests, and then compounds of them.
 *
 * @param from the number of the first test
 * @param firstCompound the number of the first compound, where the tests end
 * @param to where the compounds end
 */
record FactConditions(String fact, int from, List<Tests> tests, int firstCompound, int to) {

    void evaluate(FactValue value, Compounds compounds, Worths worths) {
        for (Tests some : tests) {
            some.evaluate(value, worths);
        }
        compounds.evaluate(firstCompound, to, worths);
    }

    boolean hasTest(int number) {
        return number >= from && number < firstCompound;
    }
}
