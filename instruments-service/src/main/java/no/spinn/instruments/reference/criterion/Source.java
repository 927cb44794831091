package no.spinn.instruments.reference.criterion;

import org.jspecify.annotations.Nullable;

/**
 * The source of a rule.
 *
 * @param date the day or the year of the statement, so that readers see its age
 */
public record Source(String title, String url, @Nullable String date) {}
