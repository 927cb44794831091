package no.spinn.instruments.call.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.spinn.instruments.call.AmountLimits;
import no.spinn.instruments.criterion.api.CriterionRequest;
import no.spinn.kit.language.LocalizedText;
import no.spinn.kit.value.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call as its provider writes it. */
@Schema(name = "CallRequest", description = "A call as its provider writes it, in all languages")
record CallRequest(
        @Schema(description = "One of your instruments; stays the same for the life of the call") @NotNull
        UUID instrumentId,

        @NotNull LocalizedText title,

        @NotNull LocalizedText summary,

        @Schema(description = "When the clock opens it; needed before the call can be scheduled") @Nullable
        Instant opensAt,

        @Schema(description = "When the clock closes it; none means continuous intake") @Nullable
        Instant closesAt,

        @Nullable Money budget,

        @Schema(description = "How much one application may ask for") @Nullable
        AmountLimits amountLimits,

        @Schema(description = "Criteria of this call, beside those of the instrument") @Nullable
        List<@NotNull @Valid CriterionRequest> criteria,

        @Schema(
                description =
                        "JSON Schema 2020-12 of an application's answers: an object, without references to other documents; `x-title` and `x-order` are for front-ends")
        @Nullable
        Map<String, Object> form,

        @Size(max = 50) @Nullable List<@NotNull @Valid AttachmentRequest> requiredAttachments,

        @Valid @Nullable ContactRequest contact) {

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
}
