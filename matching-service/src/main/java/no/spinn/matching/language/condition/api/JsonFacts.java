package no.spinn.matching.language.condition.api;

import jakarta.inject.Singleton;
import no.spinn.matching.language.condition.FactFormat;
import no.spinn.matching.language.condition.Facts;

/** Reads stored facts with {@link UntypedFacts}. */
@Singleton
class JsonFacts implements FactFormat {

    @Override
    public Facts read(String json) {
        return UntypedFacts.parse(json);
    }
}
