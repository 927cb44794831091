package no.spinn.kit.problem;

import java.util.List;

/** Each service has one bean of this type, which names the codes it can answer with; the kit publishes the list. */
public interface ProblemCatalogue {

    List<? extends ProblemCode> codes();
}
