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
 * The definition of one fact: the parts that values are checked against.
 *
 * @param codeList the name of a list that another organisation maintains. Every code of a list unknown here is accepted, so
 *     that a new list does not block applications
 * @param codes the codes, when the vocabulary has them itself
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

    /** Returns the fault of a number outside the range, with the given pointer. */
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
