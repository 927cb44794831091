package no.spinn.matching.index.forward;

import java.util.Arrays;

/** Positions of calls or conditions, as they come. */
final class Positions {

    private int[] positions = new int[4];
    private int size;

    void add(int position) {
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, 2 * size);
        }
        positions[size++] = position;
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(positions, size);
    }
}
