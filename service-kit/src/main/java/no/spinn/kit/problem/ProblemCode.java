package no.spinn.kit.problem;

/** A kind of problem that callers can tell apart for ever: code and status never change once published. */
public interface ProblemCode {

    /** Stable and unique in the suite, for example {@code SPINN-APP-0007}. */
    String code();

    /** The HTTP status that the problem answers with. */
    int status();

    /** One short sentence, the same for every occurrence. */
    String title();
}
