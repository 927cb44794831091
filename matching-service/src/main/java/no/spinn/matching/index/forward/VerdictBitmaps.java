package no.spinn.matching.index.forward;

/**
 * The requested calls by verdict, each a bitmap over all calls.
 *
 * @param within the calls that are undetermined only by what the applicant sets itself
 * @param undetermined all others that are undetermined
 * @param lastOpen those of both that would be settled without one certain criterion
 * @param failsOne the ineligible calls that fail on exactly one criterion
 * @param failsTwo the ineligible calls that fail on exactly two
 */
record VerdictBitmaps(
        long[] eligible,
        long[] within,
        long[] undetermined,
        long[] lastOpen,
        long[] ineligible,
        long[] failsOne,
        long[] failsTwo) {

    private VerdictBitmaps(int words) {
        this(
                new long[words],
                new long[words],
                new long[words],
                new long[words],
                new long[words],
                new long[words],
                new long[words]);
    }

    static VerdictBitmaps of(long[] requested, Tally tally) {
        VerdictBitmaps verdicts = new VerdictBitmaps(requested.length);
        for (int i = 0; i < requested.length; i++) {
            long fails = requested[i] & tally.failed().some(i);
            long passes = requested[i] & ~fails;
            long open = tally.open().some(i);
            long within = tally.within().some(i);
            verdicts.ineligible[i] = fails;
            verdicts.failsOne[i] = fails & tally.failed().one(i);
            verdicts.failsTwo[i] = fails & tally.failed().two(i);
            verdicts.undetermined[i] = passes & open;
            verdicts.within[i] = passes & within & ~open;
            verdicts.lastOpen[i] = verdicts.undetermined[i] & tally.open().one(i)
                    | verdicts.within[i] & tally.within().one(i);
            verdicts.eligible[i] = passes & ~open & ~within;
        }
        return verdicts;
    }
}
