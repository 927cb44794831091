package no.spinn.kit.bulk;

import java.util.List;
import java.util.stream.IntStream;

/** Divides the items of a request, so that few entities are in memory at once and locks are held for a short time. */
final class Chunks {

    private static final int SIZE = 50;

    private Chunks() {}

    static <T> List<List<T>> of(List<T> items) {
        return IntStream.iterate(0, from -> from < items.size(), from -> from + SIZE)
                .mapToObj(from -> items.subList(from, Math.min(from + SIZE, items.size())))
                .toList();
    }
}
