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
    TruthTables nothingKnown() {
        return TruthTables.of(List.of(nothingKnown));
    }

    /** Ordered by number. */
    List<FactConditions> byFact() {
        return byFact;
    }

    /** The standing of a condition for all members. */
    Standing standing(int number, TruthTables truth) {
        Standing least = Standing.MET;
        for (TruthTable each : truth.each()) {
            least = least.least(compounds.standing(number, Supposition.NOTHING, each));
        }
        return least;
    }

    /** Whether a member of the project fails the condition whatever it changes. */
    boolean isOutOfReach(int number, TruthTables truth) {
        for (TruthTable each : truth.each()) {
            if (compounds.fixed(number, each) == TruthTable.NOT_MET) {
                return true;
            }
        }
        return false;
    }

    /** What an answer to this fact can do to a condition that is unknown. */
    PossibleOutcomes possibleOutcomes(int number, Answer answer) {
        if (!dependsOn(number, answer)) {
            return PossibleOutcomes.NONE;
        }
        Standing met = standing(number, answer, Standing.MET);
        Standing notMet = standing(number, answer, Standing.NOT_MET);
        return new PossibleOutcomes(
                met == Standing.NOT_MET || notMet == Standing.NOT_MET,
                closes(met, answer) || closes(notMet, answer),
                true);
    }

    // An answer about what the applicant sets itself ends nothing while more of it is open.
    private static boolean closes(Standing standing, Answer answer) {
        return standing == Standing.MET || standing == Standing.WITHIN && !answer.planned();
    }

    private Standing standing(int number, Answer answer, Standing supposed) {
        Supposition supposition = answer.conditions().suppose(supposed);
        Standing least = Standing.MET;
        for (int i = 0; i < answer.truth().size(); i++) {
            least = least.least(compounds.standing(
                    number,
                    answer.lacking().get(i) ? supposition : Supposition.NOTHING,
                    answer.truth().get(i)));
        }
        return least;
    }

    private boolean dependsOn(int number, Answer answer) {
        boolean depends = false;
        for (int i = 0; i < answer.truth().size() && !depends; i++) {
            depends = answer.lacking().get(i)
                    && compounds.dependsOn(
                            answer.conditions(), number, answer.truth().get(i));
        }
        return depends;
    }
}
