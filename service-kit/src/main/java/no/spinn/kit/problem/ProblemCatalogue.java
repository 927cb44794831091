package no.spinn.kit.problem;

import java.util.List;

/** The problem codes of a service. Each service has one bean of this type; the kit publishes the list. */
public interface ProblemCatalogue {

    List<? extends ProblemCode> codes();
}
