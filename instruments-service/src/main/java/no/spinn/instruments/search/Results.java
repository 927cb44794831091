package no.spinn.instruments.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was found, the first first; one entry more than was asked for tells that there are more. */
public final class Results {

    private final List<Hit> hits;
    private final @Nullable TextQuery text;

    Results(List<Hit> hits, @Nullable TextQuery text) {
        this.hits = hits;
        this.text = text;
    }

    /** An entry and its key in the order. */
    record Hit(UUID id, double key) {}

    public List<UUID> ids() {
        return hits.stream().map(Hit::id).toList();
    }

    /** The place after an entry that was found, to go on from. */
    public List<String> after(UUID id) {
        Map<UUID, Hit> byId = hits.stream().collect(Collectors.toMap(Hit::id, Function.identity()));
        List<Term> terms = text == null ? List.of() : text.terms();
        return new Place(Objects.requireNonNull(byId.get(id)).key(), id, terms).write();
    }

    /** What the words of the question were taken to mean; null when there were none. */
    @Nullable
    TextQuery text() {
        return text;
    }
}
