package no.spinn.instruments.history;

import org.jspecify.annotations.Nullable;

/**
 * A difference between two states.
 *
 * @param pointer a JSON pointer to the member that differs
 * @param from the earlier value in the shape of JSON; null when there was none
 * @param to the later value; null when there is none
 */
public record Difference(
        String pointer, @Nullable Object from, @Nullable Object to) {}
