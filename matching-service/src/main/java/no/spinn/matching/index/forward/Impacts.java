package no.spinn.matching.index.forward;

import java.util.ArrayList;
import java.util.List;
import no.spinn.criteria.value.Facts;

/**
 * Counts for each unknown fact how many calls an answer would settle. What the applicant sets itself can settle only calls that
 * fit in all other respects; nobody is asked for it before.
 */
final class Impacts {

    private final ForwardIndex index;
    private final List<Facts> facts;
    private final TruthTables truth;
    private final VerdictBitmaps verdicts;

    Impacts(ForwardIndex index, List<Facts> facts, TruthTables truth, VerdictBitmaps verdicts) {
        this.index = index;
        this.facts = facts;
        this.truth = truth;
        this.verdicts = verdicts;
    }

    private record Asked(FactRules rules, AnswerImpact impact) {}

    /** The facts whose answers can settle a call, in no particular order. */
    List<FactImpact> all() {
        List<Asked> asked = new ArrayList<>();
        for (FactRules rules : index.byFact()) {
            if (isUnknown(rules.fact()) && someUnsettled(rules)) {
                asked.add(new Asked(rules, impact(rules)));
            }
        }
        return asked.stream()
                .map(this::counted)
                .filter(impact -> impact.calls() > 0)
                .toList();
    }

    private boolean isUnknown(String fact) {
        return facts.stream().anyMatch(each -> !each.knows(fact));
    }

    private boolean someUnsettled(FactRules rules) {
        return !Bits.isEmpty(unsettled(rules));
    }

    private long[] unsettled(FactRules rules) {
        return rules.planned() ? verdicts.within() : verdicts.undetermined();
    }

    private AnswerImpact impact(FactRules rules) {
        List<Boolean> lacking =
                facts.stream().map(each -> !each.knows(rules.fact())).toList();
        Answer answer = new Answer(rules.conditions(), rules.planned(), truth.each(), lacking);
        return lacking.contains(false)
                ? with(rules.all(), new AnswerImpact(index.words()), answer)
                : with(rules.shared(), rules.impact(), answer);
    }

    /** @param counted in advance, and not changed */
    private AnswerImpact with(List<Rule> rules, AnswerImpact counted, Answer answer) {
        AnswerImpact impact = counted;
        for (Rule rule : rules) {
            if (truth.least().get(rule.condition()) == TruthTable.UNKNOWN) {
                impact = impact == counted ? counted.copy() : impact;
                impact.add(rule, index.conditions().possibleOutcomes(rule.condition(), answer));
            }
        }
        return impact;
    }

    private FactImpact counted(Asked asked) {
        long[] unsettled = unsettled(asked.rules());
        int calls = 0;
        int alone = 0;
        int certain = 0;
        for (int i = 0; i < unsettled.length; i++) {
            long settled = unsettled[i] & asked.impact().settled(i, verdicts);
            calls += Long.bitCount(unsettled[i] & asked.impact().concerned()[i]);
            alone += Long.bitCount(settled);
            certain += Long.bitCount(settled & verdicts.lastOpen()[i]);
        }
        return new FactImpact(asked.rules().fact(), calls, alone, certain);
    }
}
