package no.spinn.instruments.history;

import org.jspecify.annotations.Nullable;

/**
 * Something that two states say differently.
 *
 * @param pointer where, as a JSON pointer
 * @param from what the earlier state says, in the shape of JSON; null when it says nothing
 * @param to what the later state says; null when it says nothing
 */
public record Difference(
        String pointer, @Nullable Object from, @Nullable Object to) {}
