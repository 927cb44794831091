package no.spinn.matching.index.forward;

import java.util.List;
import java.util.Map;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;

/**
 * All distinct conditions, each after its parts. A condition's number is its place: first the conditions on no fact, then
 * fact by fact the conditions on this fact alone, and last the conditions on several facts.
 */
final class ConditionTable {

    private final List<FactConditions> byFact;
    private final Compounds compounds;
    private final int firstOfSeveral;
    private final TruthTable nothingKnown;

    /**
     * @param ofNone the number of conditions on no fact
     * @param firstOfSeveral the number of the first condition on several facts
     */
    ConditionTable(List<FactConditions> byFact, Compounds compounds, int ofNone, int firstOfSeveral) {
        this.byFact = byFact;
        this.compounds = compounds;
        this.firstOfSeveral = firstOfSeveral;
        this.nothingKnown = TruthTable.unknown(compounds.size());
        compounds.evaluate(0, ofNone, nothingKnown);
        byFact.forEach(fact -> compounds.evaluate(fact.firstCompound(), fact.to(), nothingKnown));
        compounds.evaluate(firstOfSeveral, compounds.size(), nothingKnown);
    }

    /** The truth of each condition, by its number. */
    TruthTable evaluate(Facts facts) {
        Map<String, FactValue> known = facts.values();
        TruthTable truthTable = nothingKnown.copy();
        for (FactConditions conditions : byFact) {
            FactValue value = known.get(conditions.fact());
            if (value != null) {
                conditions.evaluate(value, compounds, truthTable);
            }
        }
        compounds.evaluate(firstOfSeveral, compounds.size(), truthTable);
        return truthTable;
    }

    /** The truth of each condition while no fact is known. */
    TruthTable nothingKnown() {
        return nothingKnown;
    }

    /** Ordered by number. */
    List<FactConditions> byFact() {
        return byFact;
    }

    /** The outcomes of a condition that an answer to this fact can cause. An answer meets every test of the fact, or none. */
    PossibleOutcomes possibleOutcomes(int number, FactConditions fact, TruthTable truthTable) {
        byte met = compounds.suppose(number, fact, TruthTable.MET, truthTable);
        byte notMet = compounds.suppose(number, fact, TruthTable.NOT_MET, truthTable);
        return new PossibleOutcomes(
                met == TruthTable.NOT_MET || notMet == TruthTable.NOT_MET,
                met == TruthTable.MET || notMet == TruthTable.MET);
    }
}
