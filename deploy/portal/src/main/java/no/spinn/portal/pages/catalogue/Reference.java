package no.spinn.portal.pages.catalogue;

import org.jspecify.annotations.Nullable;

/** The instrument of a call, or another thing that has a page of its own. */
public record Reference(
        String id, @Nullable String slug, @Nullable String name) {}
