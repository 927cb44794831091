package no.spinn.portal.pages.catalogue;

import org.jspecify.annotations.Nullable;

/** Who runs an instrument and its calls. */
public record Provider(String organisation, @Nullable String name) {}
