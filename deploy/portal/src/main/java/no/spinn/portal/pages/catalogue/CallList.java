package no.spinn.portal.pages.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the list of calls. */
public record CallList(
        List<CallSummary> items,
        @Nullable String next,
        @Nullable Facets facets) {}
