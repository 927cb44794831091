package no.spinn.matching.common.json;

import java.util.Map;
import no.spinn.criteria.derivation.DerivedFact;
import no.spinn.criteria.value.Facts;

/** Reads stored facts, with all that follow from them. */
public final class StoredFacts {

    private StoredFacts() {}

    /** @param json an object with values by fact id; values of a shape that only newer versions know count as unknown */
    public static Facts read(String json) {
        return DerivedFact.complete(Facts.fromJson(StoredJson.read(json, Map.class)));
    }
}
