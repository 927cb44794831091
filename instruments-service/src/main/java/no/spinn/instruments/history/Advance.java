package no.spinn.instruments.history;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The same change of many things at once.
 *
 * @param versions of the new states, by the ids of their objects
 * @param news what their new states say otherwise than their last ones, in the shape of JSON
 */
public record Advance(Kind kind, Map<UUID, Integer> versions, Change change, Map<String, ?> news) {

    Set<Subject> subjects() {
        return versions.keySet().stream()
                .map(id -> new Subject(kind, id.toString()))
                .collect(Collectors.toSet());
    }
}
