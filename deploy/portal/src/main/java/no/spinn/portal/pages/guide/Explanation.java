package no.spinn.portal.pages.guide;

import java.util.List;
import no.spinn.portal.pages.catalogue.IfNotMet;
import org.jspecify.annotations.Nullable;

/** One call, explained part by part. */
record Explanation(Match.Call call, String state, String verdict, List<Explained> criteria) {

    /** A criterion, with the condition that was executed. */
    record Explained(
            String id,
            String kind,
            String result,
            String text,
            Condition condition,
            @Nullable IfNotMet ifNotMet) {}

    /** A condition or a part of it, in words. */
    record Condition(
            String result,
            String words,
            @Nullable String reason,
            @Nullable List<Condition> parts) {

        public List<Condition> all() {
            return parts == null ? List.of() : parts;
        }
    }
}
