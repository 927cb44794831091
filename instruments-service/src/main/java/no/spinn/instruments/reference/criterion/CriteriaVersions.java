package no.spinn.instruments.reference.criterion;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Assigns versions to the criteria of a new set. An unchanged criterion keeps its version, so that readers see changes. */
public final class CriteriaVersions {

    private CriteriaVersions() {}

    public static List<Criterion> continued(List<Criterion> current, List<Criterion> next) {
        Map<String, Criterion> known = current.stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
        return next.stream()
                .map(criterion -> continued(known.get(criterion.id()), criterion))
                .toList();
    }

    private static Criterion continued(@Nullable Criterion before, Criterion now) {
        if (before == null) {
            return now;
        }
        Criterion unchanged = now.withVersion(before.version());
        return unchanged.equals(before) ? before : now.withVersion(before.version() + 1);
    }
}
