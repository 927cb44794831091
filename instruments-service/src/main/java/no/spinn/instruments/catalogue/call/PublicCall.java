package no.spinn.instruments.catalogue.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.instruments.catalogue.instrument.Instrument;
import no.spinn.instruments.reference.criterion.Criterion;
import no.spinn.instruments.reference.decision.DecisionRules;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of a call: what is shown, told to other services and kept in the history.
 *
 * @param version of all this together; 0 for a draft
 * @param criteriaVersion of the instrument's criteria
 * @param criteria all that apply: the instrument's in that version, then the call's own
 * @param decisionRules those of {@link Call#decisionRules()}
 * @param opensAt when it shall open; {@code openedAt} is when it did
 * @param closesAt when it shall close, null for continuous intake; {@code closedAt} is when it did
 */
public record PublicCall(
        UUID id,
        int version,
        CallState state,
        Instrument.Reference instrument,
        int criteriaVersion,
        List<Criterion> criteria,
        @Nullable DecisionRules decisionRules,
        LocalizedText title,
        LocalizedText summary,
        List<String> themes,
        List<String> regions,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Money budget,
        @Nullable AmountLimits amountLimits,
        List<GrantLimit> grantLimits,
        @Nullable LocalDate earliestStart,
        @Nullable LocalDate latestEnd,
        @Nullable LocalDate expectedAnswerOn,
        @Nullable Map<String, Object> form,
        List<RequiredAttachment> requiredAttachments,
        @Nullable Contact contact,
        @Nullable String cancellationReason) {

    /** What the call says now. */
    public static PublicCall of(Call call, List<Criterion> criteria) {
        return of(call, new CallPlan(call.terms(), call.opensAt(), call.closesAt(), List.of()), criteria);
    }

    /** What the call would say with another plan. */
    static PublicCall of(Call call, CallPlan plan, List<Criterion> criteria) {
        CallTerms terms = plan.terms();
        return new PublicCall(
                call.id(),
                call.publishedVersion(),
                call.state(),
                call.instrument().reference(),
                call.criteriaVersion(),
                criteria,
                call.decisionRules(),
                terms.title(),
                terms.summary(),
                terms.themes(),
                terms.regions(),
                plan.opensAt(),
                plan.closesAt(),
                call.openedAt(),
                call.closedAt(),
                terms.budget(),
                terms.amountLimits(),
                terms.grantLimits(),
                terms.earliestStart(),
                terms.latestEnd(),
                terms.expectedAnswerOn(),
                terms.form(),
                terms.requiredAttachments(),
                terms.contact(),
                call.cancellationReason());
    }
}
