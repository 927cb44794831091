package no.spinn.matching.index.forward;

/**
 * What an answer to one fact can do to calls.
 *
 * @param canFail the calls with a criterion that an answer can make fail
 * @param canClose the calls with a criterion that an answer can meet, or leave open only within what the applicant sets itself
 * @param concerned the calls with a criterion that depends on an answer
 */
record AnswerImpact(long[] canFail, long[] canClose, long[] concerned) {

    AnswerImpact(int words) {
        this(new long[words], new long[words], new long[words]);
    }

    AnswerImpact copy() {
        return new AnswerImpact(canFail.clone(), canClose.clone(), concerned.clone());
    }

    void add(Rule rule, PossibleOutcomes outcomes) {
        if (outcomes.canFail()) {
            rule.calls().addTo(canFail);
        }
        if (outcomes.canClose()) {
            rule.calls().addTo(canClose);
        }
        if (outcomes.matters()) {
            rule.calls().addTo(concerned);
        }
    }

    /** Those of these 64 calls that an answer alone can settle: it fails a criterion, or closes the last open one. */
    long settled(int word, VerdictBitmaps verdicts) {
        return canFail[word] | canClose[word] & verdicts.lastOpen()[word];
    }
}
