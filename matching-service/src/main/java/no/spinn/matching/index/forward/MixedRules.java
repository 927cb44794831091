package no.spinn.matching.index.forward;

import java.util.List;

/** Rules that depend on facts that the applicant sets itself, and on others: a rate that differs by the type of applicant. */
record MixedRules(List<Mixed> rules) {

    /**
     * A rule.
     *
     * @param others the numbers of its tests of other facts, and of the parts that this version does not understand
     */
    record Mixed(Rule rule, int[] others) {

        private boolean isOpenIn(TruthTable truthTable) {
            if (truthTable.get(rule.condition()) != TruthTable.UNKNOWN) {
                return false;
            }
            for (int test : others) {
                if (truthTable.get(test) == TruthTable.UNKNOWN) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Counts the rules.
     *
     * @param least the least truth of {@code each}
     */
    void count(TruthTable least, List<TruthTable> each, Tally tally) {
        for (Mixed mixed : rules) {
            byte truth = least.get(mixed.rule().condition());
            if (truth == TruthTable.NOT_MET) {
                mixed.rule().calls().countInto(tally.failed());
            } else if (truth == TruthTable.UNKNOWN) {
                boolean open = each.stream().anyMatch(mixed::isOpenIn);
                mixed.rule().calls().countInto(open ? tally.open() : tally.within());
            }
        }
    }
}
