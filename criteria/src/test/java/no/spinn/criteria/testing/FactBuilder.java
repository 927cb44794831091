package no.spinn.criteria.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.spinn.criteria.value.FactType;
import no.spinn.criteria.vocabulary.Changeability;
import no.spinn.criteria.vocabulary.FactCode;
import no.spinn.criteria.vocabulary.FactDefinition;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Builds a fact, by default without limits and codes. */
public final class FactBuilder {

    private final String id;
    private final FactType type;
    private @Nullable String unit;
    private @Nullable String codeList;
    private @Nullable List<FactCode> codes;
    private @Nullable BigDecimal minimum;
    private @Nullable BigDecimal maximum;

    private FactBuilder(String id, FactType type) {
        this.id = id;
        this.type = type;
    }

    public static FactBuilder aFact(String id, FactType type) {
        return new FactBuilder(id, type);
    }

    public FactBuilder atLeast(long least) {
        minimum = BigDecimal.valueOf(least);
        return this;
    }

    public FactBuilder atMost(long most) {
        maximum = BigDecimal.valueOf(most);
        return this;
    }

    public FactBuilder in(String newUnit) {
        unit = newUnit;
        return this;
    }

    public FactBuilder withCodes(String... own) {
        codes = Stream.of(own).map(code -> new FactCode(code, words(code))).toList();
        return this;
    }

    public FactBuilder withCodesOf(String list) {
        codeList = list;
        return this;
    }

    public FactDefinition build() {
        return new FactDefinition(
                id,
                type,
                unit,
                codeList,
                codes,
                minimum,
                maximum,
                words(id),
                words(id + "?"),
                null,
                null,
                0,
                null,
                List.of(),
                Changeability.CHANGEABLE);
    }

    private static LocalizedText words(String words) {
        return new LocalizedText(null, null, words);
    }
}
