package no.spinn.benchmarks.forward;

/** How many calls stand how for a project, as one number in which all have to agree. */
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
