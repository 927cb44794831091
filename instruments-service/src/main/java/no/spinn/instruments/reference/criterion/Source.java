package no.spinn.instruments.reference.criterion;

import org.jspecify.annotations.Nullable;

/**
 * Where a rule is written.
 *
 * @param date the day or the year the statement is from, so that a reader sees how old it is
 */
public record Source(String title, String url, @Nullable String date) {}
