package no.spinn.applications.applying.application.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.spinn.applications.applying.application.Draft;
import no.spinn.applications.applying.application.budget.api.BudgetBody;
import no.spinn.kit.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything that an applicant writes. A field that is left out is empty, except the language: every draft has one. */
@Schema(name = "DraftRequest")
record DraftBody(
        @Schema(description = LANGUAGE + "; when absent, the language is not changed") @Nullable
        Language language,

        @Schema(description = APPLICANT_NAME) @Nullable @Size(max = MAX_NAME) @Pattern(regexp = ONE_LINE)
        String applicantName,

        @Nullable @Size(max = MAX_TITLE) String title,

        @Schema(description = "Values by fact id; each is checked against the vocabulary") @Nullable
        Map<String, Object> facts,

        @Schema(description = "Answers to the call's form; checked when the application is submitted") @Nullable
        Map<String, Object> answers,

        @Valid @Nullable BudgetBody budget)
        implements DraftContents {

    /** The names of all fields, in order. A patch can set these and no others. */
    static final List<String> FIELDS = Arrays.stream(DraftBody.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    static final int MAX_TITLE = 300;
    static final int MAX_NAME = 200;
    static final String ONE_LINE = "^[^\\r\\n]*$";
    static final String APPLICANT_NAME =
            "The name of the applicant, in one line. Letters and receipts name it beside the number; when absent, the number alone";
    static final String LANGUAGE = "The language form (målform) that letters and receipts are written in";

    static DraftBody of(Draft draft) {
        return new DraftBody(
                draft.language(),
                draft.applicantName(),
                draft.title(),
                draft.facts(),
                draft.answers(),
                BudgetBody.of(draft.budget()));
    }

    /** Returns the draft, with a default for the language. */
    Draft draft(Language defaultLanguage) {
        return new Draft(
                language == null ? defaultLanguage : language,
                applicantName,
                title,
                facts == null ? Map.of() : facts,
                answers == null ? Map.of() : answers,
                budget == null ? null : budget.toBudget());
    }
}
