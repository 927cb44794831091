package no.spinn.criteria.code;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which codes replaced which. */
final class Succession {

    static final Succession NONE = new Succession(List.of());

    /** One code replaced another. */
    record Change(String before, String after) {}

    private final Map<String, Set<String>> next = new HashMap<>();

    Succession(Collection<Change> changes) {
        changes.forEach(change -> next.computeIfAbsent(change.before(), first -> new LinkedHashSet<>())
                .add(change.after()));
    }

    /** The codes at the end of every chain of changes that begins with this code. */
    List<String> of(String code) {
        Set<String> last = new TreeSet<>();
        follow(code, new LinkedHashSet<>(), last);
        last.remove(code);
        return List.copyOf(last);
    }

    private void follow(String code, Set<String> seen, Set<String> last) {
        Set<String> after = next.getOrDefault(code, Set.of());
        if (after.isEmpty()) {
            last.add(code);
        } else if (seen.add(code)) {
            after.forEach(successor -> follow(successor, seen, last));
        }
    }
}
