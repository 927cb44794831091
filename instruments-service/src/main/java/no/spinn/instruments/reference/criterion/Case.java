package no.spinn.instruments.reference.criterion;

import java.util.Map;
import no.spinn.criteria.cases.Expectation;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;
import no.spinn.kit.language.LocalizedText;

/**
 * An example that people wrote from the published text, not from the conditions.
 *
 * @param source the text
 * @param facts by id, in the shape of JSON
 * @param expected the truth of criteria, by their keys or ids
 */
public record Case(LocalizedText title, Source source, Map<String, Object> facts, Map<String, Truth> expected) {

    Expectation expectation() {
        return new Expectation(Facts.fromJson(facts), expected);
    }
}
