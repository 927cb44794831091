package no.spinn.portal.pages.catalogue;

import org.jspecify.annotations.Nullable;

/** Where a statement can be read. */
public record Source(String title, String url, @Nullable String date) {}
