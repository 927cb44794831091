package no.spinn.instruments.reference.fact.events;

import java.math.BigDecimal;
import java.util.List;
import no.spinn.instruments.reference.fact.FactCode;
import no.spinn.instruments.reference.fact.FactDefinition;
import no.spinn.instruments.reference.fact.FactType;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The data of {@code no.spinn.fact.published.v1}, sent when a fact is new or changed. */
record FactPublished(
        String id,
        FactType type,
        @Nullable String unit,
        @Nullable String codeList,
        @Nullable List<FactCode> codes,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        LocalizedText label,
        LocalizedText question,
        @Nullable LocalizedText help) {

    static final String TYPE = "no.spinn.fact.published.v1";

    static FactPublished of(FactDefinition fact) {
        return new FactPublished(
                fact.id(),
                fact.type(),
                fact.unit(),
                fact.codeList(),
                fact.codes(),
                fact.minimum(),
                fact.maximum(),
                fact.label(),
                fact.question(),
                fact.help());
    }
}
