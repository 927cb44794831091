package no.spinn.instruments.history;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The same change of many objects at once.
 *
 * @param versions the new versions by the ids of the objects
 * @param members the members in which the new states differ from the last ones, in the shape of JSON
 */
public record BulkChange(Kind kind, Map<UUID, Integer> versions, Change change, Map<String, ?> members) {

    Set<Subject> subjects() {
        return versions.keySet().stream()
                .map(id -> new Subject(kind, id.toString()))
                .collect(Collectors.toSet());
    }
}
