package no.spinn.instruments.catalogue.call.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.spinn.instruments.catalogue.call.AmountLimits;
import no.spinn.instruments.catalogue.call.Call;
import no.spinn.instruments.catalogue.call.CallPlan;
import no.spinn.instruments.catalogue.call.CallTerms;
import no.spinn.instruments.catalogue.call.Contact;
import no.spinn.instruments.catalogue.call.GrantLimit;
import no.spinn.instruments.catalogue.call.RequiredAttachment;
import no.spinn.instruments.reference.criterion.api.CriterionRequest;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call as its provider writes it. */
@Schema(
        name = "CallRequest",
        description = "A call as its provider writes it, in all languages",
        examples = Examples.CALL)
record CallRequest(
        @Schema(description = "One of your instruments; stays the same for the life of the call") @NotNull
        UUID instrumentId,

        @NotNull LocalizedText title,

        @NotNull LocalizedText summary,

        @Schema(description = "Codes of the fact project.themes; none when it is for all of its instrument's")
        @Size(max = 20)
        @Nullable
        List<@NotNull String> themes,

        @Schema(description = "Numbers of counties; none when it is for all of its instrument's")
        @Size(max = 30)
        @Nullable
        List<@NotNull @Pattern(regexp = "\\d{2}") String> regions,

        @Schema(description = "When the clock opens it; needed before the call can be scheduled") @Nullable
        Instant opensAt,

        @Schema(description = "When the clock closes it; none means continuous intake") @Nullable
        Instant closesAt,

        @Nullable Money budget,

        @Schema(description = "How much one application may ask for") @Nullable
        AmountLimits amountLimits,

        @Schema(description = "Where types of applicants differ in what they may be granted; at most one for each")
        @Size(max = 20)
        @Nullable
        List<@NotNull @Valid GrantLimitRequest> grantLimits,

        @Schema(description = "When a project may start at the earliest") @Nullable
        LocalDate earliestStart,

        @Schema(description = "When a project has to have ended") @Nullable
        LocalDate latestEnd,

        @Schema(description = "When applicants can expect to hear") @Nullable
        LocalDate expectedAnswerOn,

        @Schema(description = "Criteria of this call, beside those of the instrument") @Nullable
        List<@NotNull @Valid CriterionRequest> criteria,

        @Schema(
                description =
                        "JSON Schema 2020-12 of an application's answers: an object, without references to other documents; `x-title` and `x-order` are for front-ends")
        @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.ALWAYS)
        @Nullable
        Map<String, Object> form,

        @Size(max = 50) @Nullable List<@NotNull @Valid AttachmentRequest> requiredAttachments,

        @Valid @Nullable ContactRequest contact) {

    @Schema(name = "GrantLimitRequest", description = "What applicants of one type may be granted")
    record GrantLimitRequest(
            @Schema(description = "A code of the fact organisation.sector", examples = "municipality") @NotNull
            String applicantType,

            @Schema(description = "How much one application of theirs may ask for") @Nullable
            AmountLimits amounts,

            @Schema(description = "The largest share of a project's cost, between 0 and 1", examples = "0.50")
            @Pattern(regexp = "0(\\.\\d{1,4})?|1(\\.0{1,4})?")
            @Nullable
            String maximumRate) {}

    @Schema(name = "RequiredAttachmentRequest", description = "A document that belongs to an application")
    record AttachmentRequest(
            @Schema(examples = "project-description")
            @NotNull
            @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            @Size(max = 60)
            String key,

            @NotNull LocalizedText title,

            @Schema(description = "Whether an application without it is dismissed") @NotNull
            Boolean mandatory) {}

    @Schema(name = "ContactRequest", description = "Whom to ask: a function, never a private address")
    record ContactRequest(
            @NotBlank @Size(max = 200) String name,
            @Email @Size(max = 200) @Nullable String email,
            @Size(max = 1000) @Nullable String url) {}

    /** What was written of a call, so that it can be changed and sent again. */
    static CallRequest of(Call call) {
        CallPlan plan = call.plan();
        CallTerms terms = plan.terms();
        return new CallRequest(
                call.instrument().id(),
                terms.title(),
                terms.summary(),
                terms.themes(),
                terms.regions(),
                plan.opensAt(),
                plan.closesAt(),
                terms.budget(),
                terms.amountLimits(),
                terms.grantLimits().stream()
                        .map(limit ->
                                new GrantLimitRequest(limit.applicantType(), limit.amounts(), limit.maximumRate()))
                        .toList(),
                terms.earliestStart(),
                terms.latestEnd(),
                terms.expectedAnswerOn(),
                plan.criteria().stream().map(CriterionRequest::of).toList(),
                terms.form(),
                terms.requiredAttachments().stream()
                        .map(wanted -> new AttachmentRequest(wanted.key(), wanted.title(), wanted.mandatory()))
                        .toList(),
                terms.contact() == null
                        ? null
                        : new ContactRequest(
                                terms.contact().name(),
                                terms.contact().email(),
                                terms.contact().url()));
    }

    /** Only for a request without faults. */
    CallTerms terms() {
        return new CallTerms(
                title,
                summary,
                each(themes, Function.identity()),
                each(regions, Function.identity()),
                budget,
                amountLimits,
                each(grantLimits, limit -> new GrantLimit(limit.applicantType, limit.amounts, limit.maximumRate)),
                earliestStart,
                latestEnd,
                expectedAnswerOn,
                form,
                each(requiredAttachments, wanted -> new RequiredAttachment(wanted.key, wanted.title, wanted.mandatory)),
                contact == null ? null : new Contact(contact.name, contact.email, contact.url));
    }

    private static <T, R> List<R> each(@Nullable List<T> items, Function<T, R> shape) {
        return items == null ? List.of() : items.stream().map(shape).toList();
    }
}
