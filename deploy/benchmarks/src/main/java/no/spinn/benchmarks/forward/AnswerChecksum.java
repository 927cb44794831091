package no.spinn.benchmarks.forward;

/** The counts of verdicts for a project, as one number on which all candidates must agree. */
final class AnswerChecksum {

    private static final long SHIFT = 1_000_000;

    private AnswerChecksum() {}

    static long of(int eligible, int undetermined, int nearMisses) {
        return (nearMisses * SHIFT + undetermined) * SHIFT + eligible;
    }

    static long eligible(long answer) {
        return answer % SHIFT;
    }
}
