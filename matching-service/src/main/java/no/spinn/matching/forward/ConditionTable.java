package no.spinn.matching.forward;

import java.util.List;
import java.util.Map;
import no.spinn.matching.condition.FactValue;
import no.spinn.matching.condition.Facts;

/**
 * Every different condition once, each after its parts; a condition's number is its place. First those that look at no fact,
 * then fact by fact those that look at it alone, and last those that look at several.
 */
final class ConditionTable {

    private final List<FactConditions> byFact;
    private final Compounds compounds;
    private final int firstOfSeveral;
    private final Worths nothingKnown;

    /**
     * @param ofNone how many look at no fact
     * @param firstOfSeveral the number of the first that looks at several facts
     */
    ConditionTable(List<FactConditions> byFact, Compounds compounds, int ofNone, int firstOfSeveral) {
        this.byFact = byFact;
        this.compounds = compounds;
        this.firstOfSeveral = firstOfSeveral;
        this.nothingKnown = Worths.unknown(compounds.size());
        compounds.evaluate(0, ofNone, nothingKnown);
        byFact.forEach(fact -> compounds.evaluate(fact.firstCompound(), fact.to(), nothingKnown));
        compounds.evaluate(firstOfSeveral, compounds.size(), nothingKnown);
    }

    /** What each condition is worth, by its number. */
    Worths evaluate(Facts facts) {
        Map<String, FactValue> known = facts.values();
        Worths worths = nothingKnown.copy();
        for (FactConditions conditions : byFact) {
            FactValue value = known.get(conditions.fact());
            if (value != null) {
                conditions.evaluate(value, compounds, worths);
            }
        }
        compounds.evaluate(firstOfSeveral, compounds.size(), worths);
        return worths;
    }

    /** What each is worth as long as no fact is known. */
    Worths nothingKnown() {
        return nothingKnown;
    }

    /** In the order of their numbers. */
    List<FactConditions> byFact() {
        return byFact;
    }

    /** What an answer about this fact can make of a condition: every test of the fact may be met, or none. */
    Prospect prospect(int number, FactConditions fact, Worths worths) {
        byte met = compounds.suppose(number, fact, Worths.MET, worths);
        byte notMet = compounds.suppose(number, fact, Worths.NOT_MET, worths);
        return new Prospect(
                met == Worths.NOT_MET || notMet == Worths.NOT_MET, met == Worths.MET || notMet == Worths.MET);
    }
}
