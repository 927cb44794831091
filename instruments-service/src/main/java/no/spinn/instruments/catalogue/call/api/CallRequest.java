package no.spinn.instruments.catalogue.call.api;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.spinn.instruments.catalogue.call.AmountLimits;
import no.spinn.instruments.catalogue.call.Audience;
import no.spinn.instruments.catalogue.call.Call;
import no.spinn.instruments.catalogue.call.CallDates;
import no.spinn.instruments.catalogue.call.CallPlan;
import no.spinn.instruments.catalogue.call.CallTerms;
import no.spinn.instruments.catalogue.call.CallTexts;
import no.spinn.instruments.catalogue.call.Funding;
import no.spinn.instruments.reference.criterion.api.CaseRequest;
import no.spinn.instruments.reference.criterion.api.CriterionRequest;
import no.spinn.instruments.reference.criterion.api.NotExpressibleRequest;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.time.WholeMonths;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call as its provider sends it. Its fields are the members of the JSON body. */
@Schema(
        name = "CallRequest",
        description = "A call as its provider sends it, in all languages",
        examples = Examples.CALL)
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
@SuppressWarnings("NullAway.Init") // Jackson sets the fields, and the constraints refuse what is missing.
final class CallRequest {

    @Schema(description = "One of your instruments; it cannot change later")
    @NotNull
    UUID instrumentId;

    @NotNull
    LocalizedText title;

    @NotNull
    LocalizedText summary;

    @Schema(description = "Codes of the fact project.themes; empty for all themes of the instrument")
    @Size(max = 20)
    @Nullable
    List<@NotNull String> themes;

    @Schema(description = "Numbers of counties; empty for all regions of the instrument")
    @Size(max = 30)
    @Nullable
    List<@NotNull String> regions;

    @Schema(description = "The planned opening; required before the call can be scheduled")
    @Nullable
    Instant opensAt;

    @Schema(description = "The deadline; leave it out for continuous intake")
    @Nullable
    Instant closesAt;

    @Nullable
    Money budget;

    @Schema(description = "The limits of the amount in one application")
    @Nullable
    AmountLimits amountLimits;

    @Schema(description = "The limits for types of applicants that have their own; at most one for each type")
    @Size(max = 20)
    @Nullable
    List<@NotNull @Valid GrantLimitRequest> grantLimits;

    @Schema(description = "The earliest start of a project")
    @Nullable
    LocalDate earliestStart;

    @Schema(description = "The latest end of a project, inclusive. " + WholeMonths.RULE)
    @Nullable
    LocalDate latestEnd;

    @Schema(description = "The day on which applicants can expect an answer")
    @Nullable
    LocalDate expectedAnswerOn;

    @Schema(
            description =
                    "For how many minutes after the deadline applications are accepted, and marked as late; at most 12 hours. Leave it out for not at all",
            examples = "30")
    @Min(1)
    @Max(720)
    @Nullable
    Integer gracePeriodMinutes;

    @Schema(
            description =
                    "Whether an application that fails an eligibility criterion, or leaves one open, cannot be submitted; false by default: the eligibility report advises, people decide")
    @Nullable
    Boolean refuseIneligible;

    @Schema(description = "The criteria of this call, in addition to those of the instrument")
    @Nullable
    List<@NotNull @Valid CriterionRequest> criteria;

    @Schema(
            description =
                    "Examples from the text of this call, about its criteria, those of its instrument, and its terms. The call is scheduled only when the criteria agree with all of them")
    @Size(max = 200)
    @Nullable
    List<@NotNull @Valid CaseRequest> cases;

    @Schema(
            description =
                    "What the text of this call asks for and no condition can say, in addition to that of the instrument")
    @Size(max = 50)
    @Nullable
    List<@NotNull @Valid NotExpressibleRequest> notExpressible;

    @Schema(
            description =
                    "JSON Schema 2020-12 of an application's answers, in the profile that libraries draw without preparation: texts, numbers, choices (`oneOf` of `const`), lists and groups, with `x-title`, `x-description` and `x-order`. What is outside the profile is refused")
    @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
    @Nullable
    Map<String, Object> form;

    @Size(max = 50)
    @Nullable
    List<@NotNull @Valid AttachmentRequest> requiredAttachments;

    @Valid
    @Nullable
    ContactRequest contact;

    /** The plan of a call in the form in which its provider sends it. */
    static CallRequest of(Call call) {
        CallPlan plan = call.plan();
        CallRequest request = new CallRequest();
        request.instrumentId = call.instrument().id();
        request.opensAt = plan.opensAt();
        request.closesAt = plan.closesAt();
        request.criteria = plan.criteria().stream().map(CriterionRequest::of).toList();
        request.cases = each(plan.interpretation().cases(), CaseRequest::of);
        request.notExpressible = each(plan.interpretation().notExpressible(), NotExpressibleRequest::of);
        request.fill(plan.terms());
        return request;
    }

    private void fill(CallTerms terms) {
        title = terms.texts().title();
        summary = terms.texts().summary();
        themes = terms.audience().themes();
        regions = terms.audience().regions();
        budget = terms.funding().budget();
        amountLimits = terms.funding().amountLimits();
        grantLimits = each(terms.funding().grantLimits(), GrantLimitRequest::of);
        earliestStart = terms.dates().earliestStart();
        latestEnd = terms.dates().latestEnd();
        expectedAnswerOn = terms.dates().expectedAnswerOn();
        gracePeriodMinutes = terms.dates().gracePeriodMinutes();
        refuseIneligible = terms.refuseIneligible();
        form = terms.form();
        requiredAttachments = each(terms.requiredAttachments(), AttachmentRequest::of);
        contact = terms.contact() == null ? null : ContactRequest.of(terms.contact());
    }

    /** The terms; only for a request without faults. */
    CallTerms terms() {
        return new CallTerms(
                new CallTexts(title, summary),
                new Audience(each(themes, Function.identity()), each(regions, Function.identity())),
                new Funding(budget, amountLimits, each(grantLimits, GrantLimitRequest::toLimit)),
                new CallDates(earliestStart, latestEnd, expectedAnswerOn, gracePeriodMinutes),
                Boolean.TRUE.equals(refuseIneligible),
                form,
                each(requiredAttachments, AttachmentRequest::toAttachment),
                contact == null ? null : contact.toContact());
    }

    private static <T, R> List<R> each(@Nullable List<T> items, Function<T, R> shape) {
        return items == null ? List.of() : items.stream().map(shape).toList();
    }
}
