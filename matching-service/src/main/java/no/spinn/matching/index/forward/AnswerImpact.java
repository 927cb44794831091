package no.spinn.matching.index.forward;

/**
 * The calls that an answer to one fact can decide: it makes one criterion fail, or it meets the only open criterion.
 *
 * @param canFail the calls with a criterion that an answer can make fail
 * @param canMeet the calls with a criterion that an answer can meet
 */
record AnswerImpact(long[] canFail, long[] canMeet) {

    AnswerImpact(int words) {
        this(new long[words], new long[words]);
    }

    AnswerImpact copy() {
        return new AnswerImpact(canFail.clone(), canMeet.clone());
    }

    void add(Rule rule, PossibleOutcomes outcomes) {
        if (outcomes.canFail()) {
            rule.calls().addTo(canFail);
        }
        if (outcomes.canMeet()) {
            rule.calls().addTo(canMeet);
        }
    }

    /** The calls that have this criterion as their last open one, so that an answer certainly settles them. */
    int certain(VerdictBitmaps verdicts) {
        int count = 0;
        for (int i = 0; i < canFail.length; i++) {
            count += Long.bitCount(verdicts.lastOpen()[i] & (canFail[i] | canMeet[i]));
        }
        return count;
    }

    int count(VerdictBitmaps verdicts) {
        int count = 0;
        for (int i = 0; i < canFail.length; i++) {
            count += Long.bitCount(verdicts.unsettled(i) & canFail[i] | verdicts.lastOpen()[i] & canMeet[i]);
        }
        return count;
    }
}
