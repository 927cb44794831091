package no.spinn.instruments.history;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The same change of many things at once.
 *
 * @param news what their new states say otherwise than their last ones, in the shape of JSON
 */
public record Advance(Kind kind, List<UUID> ids, Change change, Map<String, ?> news) {

    Set<Subject> subjects() {
        return ids.stream().map(id -> new Subject(kind, id.toString())).collect(Collectors.toSet());
    }
}
