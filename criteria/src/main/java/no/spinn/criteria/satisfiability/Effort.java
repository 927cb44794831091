package no.spinn.criteria.satisfiability;

/** The limit of the cost of a search, in touched values of some ten nanoseconds each. */
final class Effort {

    private final long most;
    private long spent;

    Effort(long most) {
        this.most = most;
    }

    void spend(long things) {
        spent += things;
    }

    long spent() {
        return spent;
    }

    boolean isExhausted() {
        return spent > most;
    }
}
