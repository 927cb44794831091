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

/** What a draft must never contain. What it must contain to be submitted is for {@link Completeness}. */
@ApplicationScoped
public class DraftRules {

    /** Patches can let a draft grow beyond what one request may carry. */
    private static final int MAX_LENGTH = 1_000_000;

    private final Facts facts;

    DraftRules(Facts facts) {
        this.facts = facts;
    }

    /** The draft as it is kept, facts in one spelling. Refused when a value can never become right. */
    Draft accept(Draft given) {
        List<Fault> faults = new ArrayList<>();
        if (CanonicalJson.text(given.answers()).length() > MAX_LENGTH) {
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

    /** A draft for another call: without the facts that the vocabulary no longer takes, which would keep it from being saved. */
    Draft reuse(Draft earlier) {
        return earlier.with(facts.vocabulary().read(earlier.facts()).values());
    }
}
