package no.spinn.matching.index.forward;

/**
 * How the calls that were asked for stand, each a bitmap over all calls.
 *
 * @param lastOpen the undetermined ones of which a single criterion is open
 * @param failsOne the ineligible ones that fail on one criterion alone
 * @param failsTwo the ineligible ones that fail on two
 */
record Standing(
        long[] eligible, long[] undetermined, long[] lastOpen, long[] ineligible, long[] failsOne, long[] failsTwo) {

    static Standing of(long[] asked, Counts failed, Counts open) {
        int words = asked.length;
        Standing standing = new Standing(
                new long[words], new long[words], new long[words], new long[words], new long[words], new long[words]);
        for (int i = 0; i < words; i++) {
            long fails = asked[i] & failed.some(i);
            long passes = asked[i] & ~fails;
            standing.ineligible[i] = fails;
            standing.failsOne[i] = fails & failed.one(i);
            standing.failsTwo[i] = fails & failed.two(i);
            standing.undetermined[i] = passes & open.some(i);
            standing.lastOpen[i] = passes & open.one(i);
            standing.eligible[i] = passes & ~open.some(i);
        }
        return standing;
    }
}
