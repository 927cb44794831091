package no.spinn.instruments.reference.fact;

import java.math.BigDecimal;
import java.util.List;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a fact.
 *
 * @param unit of a number, such as {@code months}; {@code ratio} is between 0 and 1
 * @param codeList the list kept elsewhere from which codes are taken, where the fact has no {@code codes} of its own
 * @param label a few words for a heading
 * @param question what a person is asked
 */
public record FactDefinition(
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

    /** Whether the code is one that this fact can have. */
    public boolean hasCode(String code) {
        if (codes != null) {
            return codes.stream().anyMatch(own -> own.code().equals(code));
        }
        return codeList != null
                && CodeList.of(codeList).map(list -> list.contains(code)).orElse(false);
    }

    /** Whether the number lies within the fact's limits. */
    public boolean allows(BigDecimal number) {
        return (minimum == null || number.compareTo(minimum) >= 0)
                && (maximum == null || number.compareTo(maximum) <= 0);
    }
}
