package no.spinn.instruments.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The position after which a page begins: the sort key and the id of an entry, with the terms of the query. */
record PagePosition(double key, UUID id, List<Term> terms) {

    /** The position in a cursor, or null when the cursor is invalid. */
    static @Nullable PagePosition read(List<String> position) {
        try {
            double key = Double.parseDouble(position.getFirst());
            UUID id = UUID.fromString(position.get(1));
            List<Term> terms = position.subList(2, position.size()).stream()
                    .map(Term::parse)
                    .flatMap(Optional::stream)
                    .toList();
            return new PagePosition(key, id, terms);
        } catch (IllegalArgumentException | IndexOutOfBoundsException invalid) {
            return null;
        }
    }

    List<String> write() {
        List<String> position = new ArrayList<>(List.of(Double.toString(key), id.toString()));
        terms.stream().map(Term::text).forEach(position::add);
        return position;
    }
}
