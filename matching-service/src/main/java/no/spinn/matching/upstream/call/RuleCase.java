package no.spinn.matching.upstream.call;

import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import no.spinn.criteria.value.Truth;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An example that people wrote from the published text.
 *
 * @param facts by id, in the shape of JSON
 * @param expected the truth of criteria, by their keys or ids
 */
public record RuleCase(LocalizedText title, CaseSource source, Map<String, Object> facts, Map<String, Truth> expected) {

    public RuleCase {
        facts = requireNonNullElse(facts, Map.of());
        expected = requireNonNullElse(expected, Map.of());
    }

    /** The published text. */
    public record CaseSource(
            String title, String url, @Nullable String date) {}
}
