package no.spinn.benchmarks.forward;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.spinn.benchmarks.run.Candidate;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;
import no.spinn.matching.upstream.call.Call;
import no.spinn.matching.upstream.call.Criterion;
import no.spinn.matching.upstream.call.CriterionKind;
import org.jspecify.annotations.Nullable;

/** One call after the other, criterion by criterion, until three have failed. */
final class PlainScan implements Candidate {

    private static final int FAR = 3;
    private static final int NONE = -1;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<PlainCall> calls;
    private final List<Facts> projects;
    private int next;

    private record PlainCriterion(PlainCondition condition, int[] facts) {}

    private record PlainCall(PlainCriterion[] criteria) {}

    PlainScan(List<Call> calls, List<Facts> projects) {
        this.calls = calls.stream().map(this::plain).toList();
        this.projects = projects;
    }

    private PlainCall plain(Call call) {
        return new PlainCall(call.criteria(CriterionKind.ELIGIBILITY).stream()
                .map(Criterion::condition)
                .map(condition -> PlainCondition.of(condition, places))
                .map(condition -> new PlainCriterion(
                        condition, condition.facts().distinct().toArray()))
                .toArray(PlainCriterion[]::new));
    }

    @Override
    public long answer() {
        return ask(projects.get(next++ % projects.size())).answer();
    }

    Scanned ask(Facts project) {
        @Nullable FactValue[] facts = new FactValue[places.size()];
        places.forEach((fact, place) -> facts[place] = project.values().get(fact));
        Scanned scanned = new Scanned(facts);
        calls.forEach(scanned::take);
        return scanned;
    }

    /** Counts the undetermined calls that an answer to each fact would settle. */
    Map<String, Integer> settled(Scanned scanned) {
        Map<String, Integer> settled = new HashMap<>();
        places.forEach((fact, place) -> {
            if (scanned.settled[place] > 0) {
                settled.put(fact, scanned.settled[place]);
            }
        });
        return settled;
    }

    /** The counts so far. */
    static final class Scanned {

        private final @Nullable FactValue[] facts;
        private final int[] settled;
        private int eligible;
        private int undetermined;
        private int nearMisses;

        private Scanned(@Nullable FactValue[] facts) {
            this.facts = facts;
            this.settled = new int[facts.length];
        }

        long answer() {
            return AnswerChecksum.of(eligible, undetermined, nearMisses);
        }

        private void take(PlainCall call) {
            int fails = 0;
            int open = 0;
            for (PlainCriterion criterion : call.criteria()) {
                Truth truth = criterion.condition().worth(facts, NONE, Truth.UNKNOWN);
                if (truth == Truth.NOT_MET && ++fails == FAR) {
                    return;
                }
                open += truth == Truth.UNKNOWN ? 1 : 0;
            }
            if (fails > 0) {
                nearMisses++;
            } else if (open == 0) {
                eligible++;
            } else {
                undetermined++;
                settle(call, open);
            }
        }

        private void settle(PlainCall call, int open) {
            boolean[] settles = new boolean[facts.length];
            for (PlainCriterion criterion : call.criteria()) {
                if (criterion.condition().worth(facts, NONE, Truth.UNKNOWN) == Truth.UNKNOWN) {
                    for (int fact : criterion.facts()) {
                        settles[fact] |= facts[fact] == null
                                && (can(criterion, fact, Truth.NOT_MET)
                                        || open == 1 && can(criterion, fact, Truth.MET));
                    }
                }
            }
            if (!count(settles)) {
                count(lacked(call));
            }
        }

        /** Where no single answer settles the call, each answer that it depends on counts. */
        private boolean[] lacked(PlainCall call) {
            boolean[] lacked = new boolean[facts.length];
            for (PlainCriterion criterion : call.criteria()) {
                criterion.condition().lacked(facts).forEach(fact -> lacked[fact] = true);
            }
            return lacked;
        }

        private boolean count(boolean[] settles) {
            boolean any = false;
            for (int fact = 0; fact < settles.length; fact++) {
                settled[fact] += settles[fact] ? 1 : 0;
                any |= settles[fact];
            }
            return any;
        }

        private boolean can(PlainCriterion criterion, int fact, Truth wanted) {
            return criterion.condition().worth(facts, fact, Truth.MET) == wanted
                    || criterion.condition().worth(facts, fact, Truth.NOT_MET) == wanted;
        }
    }
}
