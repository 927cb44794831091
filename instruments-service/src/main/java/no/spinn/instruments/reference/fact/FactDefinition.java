package no.spinn.instruments.reference.fact;

import java.math.BigDecimal;
import java.util.List;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a fact.
 *
 * @param unit the unit of a number, such as {@code months}; a {@code ratio} is between 0 and 1
 * @param codeList the external code list, when the fact has no {@code codes} of its own
 * @param label a short heading
 * @param question the question for people
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

    /** Whether this fact can have this code. */
    public boolean hasCode(String code) {
        if (codes != null) {
            return codes.stream().anyMatch(own -> own.code().equals(code));
        }
        return codeList != null
                && CodeList.of(codeList).map(list -> list.contains(code)).orElse(false);
    }

    /** Whether the number is within the limits of the fact. */
    public boolean allows(BigDecimal number) {
        return (minimum == null || number.compareTo(minimum) >= 0)
                && (maximum == null || number.compareTo(maximum) <= 0);
    }
}
