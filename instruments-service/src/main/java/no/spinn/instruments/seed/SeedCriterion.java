package no.spinn.instruments.seed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.UUID;
import no.spinn.instruments.reference.criterion.Assessment;
import no.spinn.instruments.reference.criterion.CriterionKind;
import no.spinn.instruments.reference.criterion.IfNotMet;
import no.spinn.instruments.reference.criterion.Source;
import no.spinn.instruments.reference.criterion.UncheckedCriterion;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A criterion in instruments.yaml.
 *
 * @param key a name by which cases refer to it
 * @param mandatory whether the commission of the catalogue contains it; a note to those who edit the file
 */
record SeedCriterion(
        UUID id,
        String key,
        CriterionKind kind,
        @JsonProperty("seed") boolean mandatory,
        LocalizedText text,
        Source source,
        @Nullable Map<String, Object> condition,
        @Nullable Assessment assessment,
        @Nullable IfNotMet ifNotMet) {

    UncheckedCriterion toWritten() {
        return new UncheckedCriterion(id, key, kind, text, source, condition, assessment, ifNotMet);
    }
}
