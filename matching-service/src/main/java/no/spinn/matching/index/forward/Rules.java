package no.spinn.matching.index.forward;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Several rules that are counted together. Most rules belong to few calls; those are in flat arrays, so that counting touches
 * little memory.
 */
final class Rules {

    private final List<Rule> common = new ArrayList<>();
    private final int[] conditions;
    private final int[] ends;
    private final int[] positions;

    Rules(List<Rule> rules) {
        IntList numbers = new IntList();
        IntList limits = new IntList();
        IntList listed = new IntList();
        for (Rule rule : rules) {
            int[] calls = rule.calls().listed();
            if (calls.length == 0) {
                common.add(rule);
            } else {
                for (int call : calls) {
                    listed.add(call);
                }
                numbers.add(rule.condition());
                limits.add(listed.size());
            }
        }
        conditions = numbers.toArray();
        ends = limits.toArray();
        positions = listed.toArray();
    }

    /** Counts the rules that fail, and those that are unknown. */
    void count(TruthTable truthTable, Counts failed, Counts open) {
        for (Rule rule : common) {
            byte truth = truthTable.get(rule.condition());
            if (truth != TruthTable.MET) {
                rule.calls().countInto(truth == TruthTable.NOT_MET ? failed : open);
            }
        }
        int begin = 0;
        for (int i = 0; i < conditions.length; i++) {
            byte truth = truthTable.get(conditions[i]);
            if (truth != TruthTable.MET) {
                count(begin, ends[i], truth == TruthTable.NOT_MET ? failed : open);
            }
            begin = ends[i];
        }
    }

    /**
     * Counts the rules of one truth.
     *
     * @param counts where a rule counts, by its condition; null where it counts nowhere
     */
    void count(TruthTable truthTable, byte truth, IntFunction<@Nullable Counts> counts) {
        for (Rule rule : common) {
            Counts into = truthTable.get(rule.condition()) == truth ? counts.apply(rule.condition()) : null;
            if (into != null) {
                rule.calls().countInto(into);
            }
        }
        int begin = 0;
        for (int i = 0; i < conditions.length; i++) {
            Counts into = truthTable.get(conditions[i]) == truth ? counts.apply(conditions[i]) : null;
            if (into != null) {
                count(begin, ends[i], into);
            }
            begin = ends[i];
        }
    }

    private void count(int begin, int end, Counts counts) {
        for (int i = begin; i < end; i++) {
            counts.add(positions[i]);
        }
    }
}
