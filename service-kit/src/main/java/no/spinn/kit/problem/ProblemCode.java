package no.spinn.kit.problem;

/** A problem type. Once published, its code and status never change. */
public interface ProblemCode {

    /** Stable and unique in the suite, for example {@code SPINN-APP-0007}. */
    String code();

    /** The HTTP status of the response. */
    int status();

    /** One short sentence, the same for every occurrence. */
    String title();
}
