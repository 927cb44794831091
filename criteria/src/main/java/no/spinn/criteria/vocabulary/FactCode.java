package no.spinn.criteria.vocabulary;

import java.util.Objects;
import no.spinn.kit.language.LocalizedText;

/** A code of a fact that has its own list of codes. A code without a name is its own name. */
public record FactCode(String code, LocalizedText label) {

    public FactCode {
        label = Objects.requireNonNullElseGet(label, () -> new LocalizedText(code, code, code));
    }
}
