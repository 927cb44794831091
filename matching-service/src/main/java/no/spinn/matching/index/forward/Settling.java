package no.spinn.matching.index.forward;

/**
 * Which calls an answer about one fact can settle: it makes one criterion fail, or it meets the only one that is open.
 *
 * @param canFail the calls that have a criterion which an answer can make fail
 * @param canMeet the calls that have one which an answer can meet
 */
record Settling(long[] canFail, long[] canMeet) {

    Settling(int words) {
        this(new long[words], new long[words]);
    }

    Settling copy() {
        return new Settling(canFail.clone(), canMeet.clone());
    }

    void add(Rule rule, Prospect prospect) {
        if (prospect.canFail()) {
            rule.calls().addTo(canFail);
        }
        if (prospect.canMeet()) {
            rule.calls().addTo(canMeet);
        }
    }

    int count(Standing standing) {
        int count = 0;
        for (int i = 0; i < canFail.length; i++) {
            count += Long.bitCount(standing.undetermined()[i] & canFail[i] | standing.lastOpen()[i] & canMeet[i]);
        }
        return count;
    }
}
