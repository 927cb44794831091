package no.spinn.matching.upstream.vocabulary.events;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import no.spinn.kit.language.LocalizedText;
import no.spinn.matching.upstream.vocabulary.Fact;
import no.spinn.matching.upstream.vocabulary.FactNames;
import no.spinn.matching.upstream.vocabulary.FactType;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code no.spinn.fact.published.v1}. */
record FactState(
        String id,
        FactType type,
        @Nullable List<CodeState> codes,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        LocalizedText question,
        @Nullable LocalizedText label) {

    /** One code of the list. */
    record CodeState(String code, @Nullable LocalizedText label) {}

    Fact toFact() {
        List<CodeState> known = codes == null ? List.of() : codes;
        return new Fact(
                id,
                type,
                known.stream().map(CodeState::code).collect(Collectors.toSet()),
                minimum,
                maximum,
                question,
                new FactNames(
                        named(label, id),
                        known.stream()
                                .collect(Collectors.toMap(CodeState::code, code -> named(code.label(), code.code())))));
    }

    private static LocalizedText named(@Nullable LocalizedText label, String id) {
        return label == null ? FactNames.unnamed(id) : label;
    }
}
