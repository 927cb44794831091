package no.spinn.instruments.catalogue.call;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a call says, apart from times and criteria.
 *
 * @param themes codes of {@code project.themes}; empty when it is for all of its instrument's
 * @param regions numbers of counties; empty when it is for all of its instrument's
 * @param amountLimits null when no sum is applied for, or none is limited
 * @param grantLimits where types of applicants differ, at most one for each
 * @param earliestStart of a project
 * @param latestEnd of a project
 * @param expectedAnswerOn when applicants can expect to hear
 * @param form JSON Schema 2020-12 of an application's answers, already checked
 */
public record CallTerms(
        LocalizedText title,
        LocalizedText summary,
        List<String> themes,
        List<String> regions,
        @Nullable Money budget,
        @Nullable AmountLimits amountLimits,
        List<GrantLimit> grantLimits,
        @Nullable LocalDate earliestStart,
        @Nullable LocalDate latestEnd,
        @Nullable LocalDate expectedAnswerOn,
        @Nullable Map<String, Object> form,
        List<RequiredAttachment> requiredAttachments,
        @Nullable Contact contact) {

    /** Lists that are missing in what was stored earlier, or not given, are empty. */
    public CallTerms {
        themes = orEmpty(themes);
        regions = orEmpty(regions);
        grantLimits = orEmpty(grantLimits);
        requiredAttachments = orEmpty(requiredAttachments);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
