package no.spinn.matching.upstream.vocabulary;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Set;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A thing that can be known.
 *
 * @param codes the allowed codes; empty where the code list is a published standard
 * @param question what to ask somebody who has not answered yet
 */
public record Fact(
        String id,
        FactType type,
        Set<String> codes,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        LocalizedText question,
        FactNames names) {

    public Fact {
        requireNonNull(id, "id");
        requireNonNull(type, "type");
        requireNonNull(question, "question");
        requireNonNull(names, "names");
        codes = Set.copyOf(codes);
    }
}
