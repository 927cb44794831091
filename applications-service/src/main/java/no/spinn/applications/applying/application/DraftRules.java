package no.spinn.applications.applying.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.applications.common.json.CanonicalJson;
import no.spinn.applications.upstream.fact.CheckedFacts;
import no.spinn.applications.upstream.fact.Facts;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.text.Characters;

/** Rejects values that a draft must never contain. {@link Completeness} checks what a submission requires. */
@ApplicationScoped
public class DraftRules {

    /** Patches can make a draft larger than one request may be. */
    private static final int MAX_LENGTH = 1_000_000;

    private final Facts facts;

    DraftRules(Facts facts) {
        this.facts = facts;
    }

    /**
     * Returns the draft as it is stored, with facts in canonical form. Refuses a value that can never become valid.
     */
    Draft accept(Draft given) {
        List<Fault> faults = new ArrayList<>();
        if (Characters.count(CanonicalJson.text(given.answers())) > MAX_LENGTH) {
            faults.add(DraftIssue.ANSWERS_TOO_LARGE.at(Pointer.ROOT.to("answers"), Map.of("characters", MAX_LENGTH)));
        }
        CheckedFacts reading = facts.vocabulary().read(given.facts());
        faults.addAll(reading.faults());
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.DRAFT_FAULTY, "The draft was not saved; see errors.", faults);
        }
        return given.with(reading.values());
    }

    /**
     * Returns a draft for another call. Omits facts that the vocabulary no longer accepts, because they would prevent
     * it from being saved.
     */
    Draft reuse(Draft earlier) {
        return earlier.with(facts.vocabulary().read(earlier.facts()).values());
    }
}
