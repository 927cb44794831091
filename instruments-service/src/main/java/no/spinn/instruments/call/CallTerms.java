package no.spinn.instruments.call;

import java.util.List;
import java.util.Map;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a call says, apart from times and criteria.
 *
 * @param amountLimits null when no sum is applied for, or none is limited
 * @param form JSON Schema 2020-12 of an application's answers, already checked
 */
public record CallTerms(
        LocalizedText title,
        LocalizedText summary,
        @Nullable Money budget,
        @Nullable AmountLimits amountLimits,
        @Nullable Map<String, Object> form,
        List<RequiredAttachment> requiredAttachments,
        @Nullable Contact contact) {}
