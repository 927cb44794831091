package no.spinn.applications.applying.application.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import no.spinn.applications.applying.application.Draft;
import no.spinn.applications.applying.application.budget.api.BudgetBody;
import no.spinn.kit.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The first draft of an application. Only the call is required. */
@Schema(name = "ApplicationRequest")
record NewApplication(
        @NotNull @Schema(description = "The call to apply to. It cannot be changed later")
        UUID callId,

        @Schema(
                description =
                        DraftBody.LANGUAGE + ". The default is the first of nb, nn and en in Accept-Language, or nb")
        @Nullable
        Language language,

        @Schema(description = DraftBody.APPLICANT_NAME)
        @Nullable
        @Size(max = DraftBody.MAX_NAME)
        @Pattern(regexp = DraftBody.ONE_LINE)
        String applicantName,

        @Nullable @Size(max = DraftBody.MAX_TITLE) String title,

        @Schema(description = "Values by fact id. Each is validated against the vocabulary") @Nullable
        Map<String, Object> facts,

        @Schema(description = "Answers to the call's form. They are validated when the application is submitted")
        @Nullable
        Map<String, Object> answers,

        @Valid @Nullable BudgetBody budget)
        implements DraftContents {

    Draft draft(Language defaultLanguage) {
        return new DraftBody(language, applicantName, title, facts, answers, budget).draft(defaultLanguage);
    }
}
