package no.spinn.applications.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import no.spinn.applications.fact.FactReading;
import no.spinn.applications.fact.Facts;
import no.spinn.applications.json.CanonicalJson;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.problem.Storable;

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
        List<Fault> faults = new ArrayList<>(unstorable(given));
        if (faults.isEmpty() && CanonicalJson.text(given.answers()).length() > MAX_LENGTH) {
            faults.add(new Fault("/answers", "too_large", "at most %d characters are kept".formatted(MAX_LENGTH)));
        }
        FactReading reading = facts.vocabulary().read(given.facts());
        faults.addAll(reading.faults());
        if (!faults.isEmpty()) {
            throw new ApplicationRefused(
                    ApplicationProblem.DRAFT_FAULTY, "The draft was not saved; see errors.", faults);
        }
        return new Draft(given.title(), reading.values(), given.answers(), given.budget());
    }

    /** A draft for another call: without the facts that the vocabulary no longer takes, which would keep it from being saved. */
    Draft reuse(Draft earlier) {
        return new Draft(
                earlier.title(),
                facts.vocabulary().read(earlier.facts()).values(),
                earlier.answers(),
                earlier.budget());
    }

    private static List<Fault> unstorable(Draft draft) {
        List<Fault> faults = new ArrayList<>(Storable.faults(Pointer.ROOT.to("title"), draft.title()));
        faults.addAll(Storable.faults(Pointer.ROOT.to("facts"), draft.facts()));
        faults.addAll(Storable.faults(Pointer.ROOT.to("answers"), draft.answers()));
        if (draft.budget() != null) {
            faults.addAll(
                    Storable.faults(Pointer.ROOT.to("budget"), draft.budget().members()));
        }
        return faults;
    }
}
