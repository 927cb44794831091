package no.spinn.instruments.history.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.instruments.history.HistoryAdvanced;
import no.spinn.instruments.history.Kind;
import no.spinn.instruments.history.Subject;
import no.spinn.kit.representation.ResponseCache;

/** Invalidates cached responses right after a commit of this replica, and soon after a commit of another one. */
@ApplicationScoped
public class ResponseInvalidation {

    /** The cache tags of a list that any change of the catalogue may affect. */
    public static final Set<String> ALL =
            Arrays.stream(Kind.values()).map(ResponseInvalidation::allOf).collect(Collectors.toUnmodifiableSet());

    private final ResponseCache cache;

    ResponseInvalidation(ResponseCache cache) {
        this.cache = cache;
    }

    /** The cache tags of a response about one subject that also names others of these kinds. */
    public static Set<String> of(Subject subject, Kind... named) {
        return Stream.concat(Stream.of(subject.name()), Arrays.stream(named).map(ResponseInvalidation::allOf))
                .collect(Collectors.toUnmodifiableSet());
    }

    void invalidate(@Observes(during = TransactionPhase.AFTER_SUCCESS) HistoryAdvanced advanced) {
        cache.invalidate(advanced.subjects().stream()
                .flatMap(subject -> Stream.of(subject.name(), allOf(subject.kind())))
                .collect(Collectors.toSet()));
    }

    private static String allOf(Kind kind) {
        return "all " + kind.name();
    }
}
