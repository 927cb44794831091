package no.spinn.instruments.catalogue.call;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.spinn.instruments.catalogue.instrument.Presentation;
import org.jspecify.annotations.Nullable;

/**
 * The content of a call, without times and criteria. JSON has the members of the groups side by side.
 *
 * @param refuseIneligible whether an application that fails an eligibility criterion is refused; otherwise the eligibility
 *     report advises, and people decide
 * @param form JSON Schema 2020-12 of an application's answers, already checked
 */
public record CallTerms(
        CallTexts texts,
        Audience audience,
        Funding funding,
        CallDates dates,
        Boolean refuseIneligible,
        @Nullable Map<String, Object> form,
        List<RequiredAttachment> requiredAttachments,
        @Nullable Contact contact) {

    /** The list is empty where an earlier version stored none. */
    public CallTerms {
        refuseIneligible = Objects.requireNonNullElse(refuseIneligible, false);
        requiredAttachments = orEmpty(requiredAttachments);
    }

    private static List<RequiredAttachment> orEmpty(@Nullable List<RequiredAttachment> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    /**
     * These terms, for the themes and regions of the instrument where they name none.
     *
     * @param announced what an announced call is for; null for a draft
     */
    public CallTerms under(Presentation instrument, @Nullable Audience announced) {
        return new CallTerms(
                texts,
                audience.orThatOf(instrument, announced),
                funding,
                dates,
                refuseIneligible,
                form,
                requiredAttachments,
                contact);
    }

    /** These terms with other texts, another contact and another day of the answer. */
    CallTerms withTextsOf(CallTerms other) {
        CallDates otherDates = new CallDates(
                dates.earliestStart(), dates.latestEnd(), other.dates.expectedAnswerOn(), dates.gracePeriodMinutes());
        return new CallTerms(
                other.texts, audience, funding, otherDates, refuseIneligible, form, requiredAttachments, other.contact);
    }
}
