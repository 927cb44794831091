package no.spinn.criteria.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.spinn.criteria.code.CodeList;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.value.FactType;
import no.spinn.kit.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a fact.
 *
 * @param unit the unit of a number, such as {@code months}; a {@code ratio} is between 0 and 1
 * @param codeList the external code list, when the fact has no {@code codes} of its own
 * @param label a short heading
 * @param question the question for people
 * @param group the group in which to ask for the fact
 * @param order the place in the order of asking
 * @param askWhen asking makes sense only when this condition is met; null for always
 * @param changeability whether an applicant can change it
 * @param derivedFrom the facts from which this one is computed; empty for a fact that people state
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
        @Nullable LocalizedText help,
        @Nullable String group,
        Integer order,
        @Nullable Condition askWhen,
        List<String> derivedFrom,
        Changeability changeability) {

    public FactDefinition {
        // Definitions of earlier versions have no such members; a fact without a name is its own name.
        label = Objects.requireNonNullElseGet(label, () -> new LocalizedText(id, id, id));
        order = Objects.requireNonNullElse(order, 0);
        derivedFrom = Objects.requireNonNullElse(derivedFrom, List.of());
        changeability = Objects.requireNonNullElse(changeability, Changeability.CHANGEABLE);
    }

    public FactDefinition atPlace(int newOrder) {
        return new FactDefinition(
                id,
                type,
                unit,
                codeList,
                codes,
                minimum,
                maximum,
                label,
                question,
                help,
                group,
                newOrder,
                askWhen,
                derivedFrom,
                changeability);
    }

    public boolean isDerived() {
        return !derivedFrom.isEmpty();
    }

    /** Whether the fact has a code list that this version does not know. Any code passes for one of that list. */
    public boolean hasUnknownList() {
        return codes == null && codeList != null && externalList().isEmpty();
    }

    public Optional<CodeList> externalList() {
        return codes == null ? CodeList.of(codeList) : Optional.empty();
    }

    /** Whether this fact can have this code. */
    public boolean hasCode(String code) {
        return hasUnknownList()
                || (codes == null
                        ? externalList().filter(list -> list.has(code)).isPresent()
                        : codes.stream().anyMatch(own -> own.code().equals(code)));
    }

    /** The name of a code; empty where it has none. */
    public Optional<LocalizedText> codeName(String code) {
        if (codes != null) {
            return codes.stream()
                    .filter(own -> own.code().equals(code))
                    .findFirst()
                    .map(FactCode::label);
        }
        return externalList().flatMap(list -> list.name(code));
    }

    /** All codes, in the order of the list; empty where this version does not know the list. */
    public List<String> listedCodes() {
        if (codes != null) {
            return codes.stream().map(FactCode::code).toList();
        }
        return externalList()
                .map(list -> list.codes().stream().map(code -> code.code()).toList())
                .orElse(List.of());
    }
}
