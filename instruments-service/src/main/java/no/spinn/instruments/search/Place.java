package no.spinn.instruments.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page begins: after an entry, by its key in the order; with what the question was taken to mean. */
record Place(double key, UUID id, List<Term> terms) {

    /** The place that a cursor names, or null when it names none. */
    static @Nullable Place read(List<String> position) {
        try {
            double key = Double.parseDouble(position.getFirst());
            UUID id = UUID.fromString(position.get(1));
            List<Term> terms = position.subList(2, position.size()).stream()
                    .map(Term::parse)
                    .flatMap(Optional::stream)
                    .toList();
            return new Place(key, id, terms);
        } catch (IllegalArgumentException | IndexOutOfBoundsException madeUp) {
            return null;
        }
    }

    List<String> write() {
        List<String> position = new ArrayList<>(List.of(Double.toString(key), id.toString()));
        terms.stream().map(Term::text).forEach(position::add);
        return position;
    }
}
