package no.spinn.matching.upstream.vocabulary;

import java.util.Map;
import no.spinn.kit.language.LocalizedText;

/**
 * What people call a fact and its codes.
 *
 * @param codes by code; those without a name are called by the code itself
 */
public record FactNames(LocalizedText fact, Map<String, LocalizedText> codes) {

    public FactNames {
        codes = Map.copyOf(codes);
    }

    /** What has no name, called by its id. */
    public static LocalizedText unnamed(String id) {
        return new LocalizedText(id, id, id);
    }

    public LocalizedText code(String code) {
        return codes.getOrDefault(code, unnamed(code));
    }
}
