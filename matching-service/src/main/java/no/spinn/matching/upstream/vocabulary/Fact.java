package no.spinn.matching.upstream.vocabulary;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Set;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One fact of the vocabulary: its type, its range or codes, and its texts.
 *
 * @param codes the allowed codes; empty where the code list is a published standard that is not checked here
 * @param question how to ask a person for it
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
