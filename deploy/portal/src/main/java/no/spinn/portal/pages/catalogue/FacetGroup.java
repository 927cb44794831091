package no.spinn.portal.pages.catalogue;

import org.jspecify.annotations.Nullable;

/** A value of a dimension, and how many entries have it. */
public record FacetGroup(String value, @Nullable String label, long count) {}
