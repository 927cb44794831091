package no.spinn.applications.applying.application;

import java.util.Map;
import no.spinn.applications.applying.application.budget.Budget;
import no.spinn.kit.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * The part of an application that its applicant writes. It may be incomplete.
 *
 * @param language the language form (målform) of the application and of letters to the applicant
 * @param applicantName the name of the applicant in letters; null while it has stated none
 * @param facts values by fact id, as JSON
 * @param answers the answers to the call's form, as JSON
 * @param budget null when the applicant has planned none
 */
public record Draft(
        Language language,
        @Nullable String applicantName,
        @Nullable String title,
        Map<String, Object> facts,
        Map<String, Object> answers,
        @Nullable Budget budget) {

    Draft with(Map<String, Object> otherFacts) {
        return new Draft(language, applicantName, title, otherFacts, answers, budget);
    }

    Draft withoutBudget() {
        return new Draft(language, applicantName, title, facts, answers, null);
    }
}
