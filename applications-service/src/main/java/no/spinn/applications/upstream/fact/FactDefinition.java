package no.spinn.applications.upstream.fact;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
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

    /** What is wrong with a number that stands at this place. */
    Optional<Fault> rangeFault(BigDecimal number, Pointer place) {
        if (minimum != null && number.compareTo(minimum) < 0) {
            return Optional.of(DraftIssue.FACT_TOO_SMALL.at(place, Map.of("minimum", minimum.toPlainString())));
        }
        if (maximum != null && number.compareTo(maximum) > 0) {
            return Optional.of(DraftIssue.FACT_TOO_LARGE.at(place, Map.of("maximum", maximum.toPlainString())));
        }
        return Optional.empty();
    }
}
