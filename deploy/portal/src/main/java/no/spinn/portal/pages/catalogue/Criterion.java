package no.spinn.portal.pages.catalogue;

import org.jspecify.annotations.Nullable;

/** A criterion of a call or an instrument, in the words of its provider. */
public record Criterion(
        String id,
        String origin,
        String kind,
        String text,
        @Nullable Source source,
        @Nullable IfNotMet ifNotMet) {

    public boolean isEligibility() {
        return kind.equals("eligibility");
    }
}
