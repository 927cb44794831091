package no.spinn.instruments.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The entries found, in order. One entry more than the page holds shows that there is a next page. */
public final class Results {

    private final List<Hit> hits;
    private final @Nullable TextQuery text;

    Results(List<Hit> hits, @Nullable TextQuery text) {
        this.hits = hits;
        this.text = text;
    }

    /** An entry and its sort key. */
    record Hit(UUID id, double key) {}

    public List<UUID> ids() {
        return hits.stream().map(Hit::id).toList();
    }

    /** The position after an entry, for the cursor of the next page. */
    public List<String> after(UUID id) {
        Map<UUID, Hit> byId = hits.stream().collect(Collectors.toMap(Hit::id, Function.identity()));
        List<Term> terms = text == null ? List.of() : text.terms();
        return new PagePosition(Objects.requireNonNull(byId.get(id)).key(), id, terms).write();
    }

    /** The text query; null when the query has no words. */
    @Nullable
    TextQuery text() {
        return text;
    }
}
