package no.spinn.kit.body;

import no.spinn.kit.problem.Faults;

/**
 * What a service checks in a body by itself, beyond constraints. It has one bean for such a body. The faults of a body that cannot be
 * read as a whole, or that violates constraints, then include these.
 */
public interface BodyCheck<T> {

    /** The type of the body, or what several types of bodies have in common. */
    Class<T> body();

    /** Adds faults. Any member may be null, also where a constraint forbids it: it may be missing, or could not be read. */
    void check(T body, Faults faults);
}
