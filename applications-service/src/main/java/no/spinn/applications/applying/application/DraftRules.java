package no.spinn.applications.applying.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.applications.common.issue.ApplicationDetail;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.applications.common.json.CanonicalJson;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.applications.upstream.fact.Vocabularies;
import no.spinn.criteria.vocabulary.FactReader;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.text.Characters;

/** Rejects values that a draft must never contain. {@link Completeness} checks what a submission requires. */
@ApplicationScoped
public class DraftRules {

    /** Patches can make a draft larger than one request may be. */
    private static final int MAX_LENGTH = 1_000_000;

    private final Vocabularies vocabularies;

    DraftRules(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /**
     * Returns the draft as it is stored, with facts in canonical form. Refuses a value that can never become valid in an
     * application to this call.
     */
    Draft accept(Draft given, CallTerms call) {
        List<Fault> faults = new ArrayList<>(faultsOfAnswers(given.answers()));
        FactReader reader = new FactReader(vocabularies.current());
        Draft accepted = given.with(reader.canonical(given.facts()));
        faults.addAll(reader.faults());
        faults.addAll(CurrencyRules.faults(accepted, call.currency()));
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.DRAFT_FAULTY, ApplicationDetail.DRAFT_NOT_SAVED.words(), faults);
        }
        return accepted;
    }

    /** The faults of answers alone, whatever else a draft contains. */
    public static List<Fault> faultsOfAnswers(Map<String, Object> answers) {
        return Characters.count(CanonicalJson.text(answers)) > MAX_LENGTH
                ? List.of(DraftIssue.ANSWERS_TOO_LARGE.at(Pointer.ROOT.to("answers"), Map.of("characters", MAX_LENGTH)))
                : List.of();
    }

    /**
     * Returns a draft for another call. Omits facts that the vocabulary no longer accepts, and sums in another currency,
     * because they would prevent it from being saved.
     */
    Draft reuse(Draft earlier, CallTerms call) {
        Draft known = earlier.with(new FactReader(vocabularies.current()).canonical(earlier.facts()));
        return CurrencyRules.without(known, call.currency());
    }
}
