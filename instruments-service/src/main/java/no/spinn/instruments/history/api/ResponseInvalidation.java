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

/** Forgets what is kept of answers as soon as it is out of date: right after a commit of this replica, and soon after one of another. */
@ApplicationScoped
public class ResponseInvalidation {

    /** What a list that all of the catalogue has part in tells of. */
    public static final Set<String> ALL =
            Arrays.stream(Kind.values()).map(ResponseInvalidation::allOf).collect(Collectors.toUnmodifiableSet());

    private final ResponseCache kept;

    ResponseInvalidation(ResponseCache kept) {
        this.kept = kept;
    }

    /** What the page of one thing tells of, which names others of these kinds. */
    public static Set<String> of(Subject subject, Kind... named) {
        return Stream.concat(Stream.of(subject.name()), Arrays.stream(named).map(ResponseInvalidation::allOf))
                .collect(Collectors.toUnmodifiableSet());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) HistoryAdvanced moved) {
        kept.invalidate(moved.subjects().stream()
                .flatMap(subject -> Stream.of(subject.name(), allOf(subject.kind())))
                .collect(Collectors.toSet()));
    }

    private static String allOf(Kind kind) {
        return "all " + kind.name();
    }
}
