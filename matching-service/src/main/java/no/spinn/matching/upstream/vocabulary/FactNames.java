package no.spinn.matching.upstream.vocabulary;

import java.util.Map;
import no.spinn.kit.language.LocalizedText;

/**
 * The names of a fact and its codes.
 *
 * @param codes by code; a code without a name is its own name
 */
public record FactNames(LocalizedText fact, Map<String, LocalizedText> codes) {

    public FactNames {
        codes = Map.copyOf(codes);
    }

    /** The id as a name, for a fact or code that has none. */
    public static LocalizedText unnamed(String id) {
        return new LocalizedText(id, id, id);
    }

    public LocalizedText code(String code) {
        return codes.getOrDefault(code, unnamed(code));
    }
}
