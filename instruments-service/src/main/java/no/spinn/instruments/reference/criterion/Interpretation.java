package no.spinn.instruments.reference.criterion;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How people read the published text, beside the conditions of its criteria. Part of the version of the criteria. */
public record Interpretation(List<Case> cases, List<NotExpressible> notExpressible) {

    public static final Interpretation NONE = new Interpretation(List.of(), List.of());

    /** Lists are empty where an earlier version stored none. */
    public Interpretation {
        cases = Objects.requireNonNullElse(cases, List.of());
        notExpressible = Objects.requireNonNullElse(notExpressible, List.of());
    }

    /** This one followed by another. */
    public Interpretation and(Interpretation other) {
        return new Interpretation(
                Stream.concat(cases.stream(), other.cases.stream()).toList(),
                Stream.concat(notExpressible.stream(), other.notExpressible.stream())
                        .toList());
    }
}
