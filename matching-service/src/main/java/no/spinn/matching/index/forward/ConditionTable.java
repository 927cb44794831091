package no.spinn.matching.index.forward;

import java.util.List;
import java.util.Map;
import no.spinn.matching.language.condition.FactValue;
import no.spinn.matching.language.condition.Facts;

/**
 * Every different condition once, each after its parts; a condition's number is its place. First those that look at no fact,
 * then fact by fact those that look at it alone, and last those that look at several.
 */
final class ConditionTable {

    private final List<FactConditions> byFact;
    private final Compounds compounds;
    private final int firstOfSeveral;
    private final TruthTable nothingKnown;

    /**
     * @param ofNone how many look at no fact
     * @param firstOfSeveral the number of the first that looks at several facts
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

    /** What each condition is worth, by its number. */
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

    /** What each is worth as long as no fact is known. */
    TruthTable nothingKnown() {
        return nothingKnown;
    }

    /** In the order of their numbers. */
    List<FactConditions> byFact() {
        return byFact;
    }

    /** What an answer about this fact can make of a condition: every test of the fact may be met, or none. */
    Prospect prospect(int number, FactConditions fact, TruthTable truthTable) {
        byte met = compounds.suppose(number, fact, TruthTable.MET, truthTable);
        byte notMet = compounds.suppose(number, fact, TruthTable.NOT_MET, truthTable);
        return new Prospect(
                met == TruthTable.NOT_MET || notMet == TruthTable.NOT_MET,
                met == TruthTable.MET || notMet == TruthTable.MET);
    }
}
