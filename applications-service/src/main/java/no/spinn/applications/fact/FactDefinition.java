package no.spinn.applications.fact;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One fact of the vocabulary, as far as a value is checked against it.
 *
 * @param codeList the name of a list kept elsewhere; a list unknown here takes every code, so that a new one does not stop
 *     applications
 * @param codes the codes themselves, where the vocabulary lists them
 * @param minimum the smallest number
 * @param maximum the largest number
 */
public record FactDefinition(
        String id,
        FactType type,
        @Nullable String codeList,
        @Nullable Set<String> codes,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum) {

    boolean hasCode(String code) {
        if (codes != null) {
            return codes.contains(code);
        }
        return codeList == null
                || CodeList.of(codeList).map(list -> list.contains(code)).orElse(true);
    }

    boolean isInRange(BigDecimal number) {
        return (minimum == null || number.compareTo(minimum) >= 0)
                && (maximum == null || number.compareTo(maximum) <= 0);
    }

    String range() {
        return "from %s to %s".formatted(minimum == null ? "any number" : minimum, maximum == null ? "any" : maximum);
    }
}
