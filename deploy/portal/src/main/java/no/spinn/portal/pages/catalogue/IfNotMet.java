package no.spinn.portal.pages.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the provider says to those who do not meet a criterion. */
public record IfNotMet(@Nullable String advice, List<String> alternatives) {}
