package no.spinn.applications.application.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Map;
import no.spinn.applications.application.Draft;
import no.spinn.applications.budget.api.BudgetBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that an applicant writes. What is left out is empty. */
@Schema(name = "Draft")
record DraftBody(
        @Nullable @Size(max = MAX_TITLE) String title,

        @Schema(description = "Values by fact id; each is checked against the vocabulary") @Nullable
        Map<String, Object> facts,

        @Schema(description = "Answers to the call's form; checked when the application is submitted") @Nullable
        Map<String, Object> answers,

        @Valid @Nullable BudgetBody budget) {

    static final int MAX_TITLE = 300;

    static DraftBody of(Draft draft) {
        return new DraftBody(draft.title(), draft.facts(), draft.answers(), BudgetBody.of(draft.budget()));
    }

    Draft draft() {
        return new Draft(
                title,
                facts == null ? Map.of() : facts,
                answers == null ? Map.of() : answers,
                budget == null ? null : budget.toBudget());
    }
}
