package no.spinn.matching.index.forward;

/**
 * The requested calls by verdict, each a bitmap over all calls.
 *
 * @param lastOpen the undetermined calls with exactly one open criterion
 * @param failsOne the ineligible calls that fail on exactly one criterion
 * @param failsTwo the ineligible calls that fail on exactly two
 */
record VerdictBitmaps(
        long[] eligible, long[] undetermined, long[] lastOpen, long[] ineligible, long[] failsOne, long[] failsTwo) {

    static VerdictBitmaps of(long[] requested, Counts failed, Counts open) {
        int words = requested.length;
        VerdictBitmaps verdicts = new VerdictBitmaps(
                new long[words], new long[words], new long[words], new long[words], new long[words], new long[words]);
        for (int i = 0; i < words; i++) {
            long fails = requested[i] & failed.some(i);
            long passes = requested[i] & ~fails;
            verdicts.ineligible[i] = fails;
            verdicts.failsOne[i] = fails & failed.one(i);
            verdicts.failsTwo[i] = fails & failed.two(i);
            verdicts.undetermined[i] = passes & open.some(i);
            verdicts.lastOpen[i] = passes & open.one(i);
            verdicts.eligible[i] = passes & ~open.some(i);
        }
        return verdicts;
    }
}
