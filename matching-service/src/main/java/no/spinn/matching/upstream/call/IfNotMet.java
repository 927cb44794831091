package no.spinn.matching.upstream.call;

import java.util.List;
import java.util.Objects;
import no.spinn.kit.language.LocalizedText;

/**
 * What a provider says to those who do not meet a criterion.
 *
 * @param alternatives where else they can go
 */
public record IfNotMet(LocalizedText advice, List<LocalizedText> alternatives) {

    public IfNotMet {
        alternatives = List.copyOf(Objects.requireNonNullElse(alternatives, List.of()));
    }
}
