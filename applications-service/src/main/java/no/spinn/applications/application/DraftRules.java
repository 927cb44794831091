package no.spinn.applications.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.applications.call.AmountLimits;
import no.spinn.applications.call.CallTerms;
import no.spinn.applications.call.Form;
import no.spinn.applications.fact.FactReading;
import no.spinn.applications.fact.Facts;
import no.spinn.applications.json.CanonicalJson;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.problem.Storable;
import no.spinn.kit.value.Money;

/** What a draft must never contain, and what it must contain to be submitted. Each rule finds all of its faults. */
@ApplicationScoped
public class DraftRules {

    /** Patches can let a draft grow beyond what one request may carry. */
    private static final int MAX_LENGTH = 1_000_000;

    private static final String REQUESTED_AMOUNT = "project.requestedAmount";

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
        return new Draft(given.title(), reading.values(), given.answers());
    }

    /** What still stands between a draft and its submission. */
    public List<Fault> missing(Draft draft, CallTerms call) {
        List<Fault> faults = new ArrayList<>();
        if (draft.title() == null || draft.title().isBlank()) {
            faults.add(new Fault("/title", "required", "the application needs a title"));
        }
        // The vocabulary may have changed since the draft was saved.
        FactReading reading = facts.vocabulary().read(draft.facts());
        faults.addAll(reading.faults());
        if (call.amountLimits() != null) {
            faults.addAll(amountFaults(call.amountLimits(), reading.values()));
        }
        faults.addAll(answerFaults(draft.answers(), call));
        return faults;
    }

    private static List<Fault> unstorable(Draft draft) {
        List<Fault> faults = new ArrayList<>(Storable.faults(Pointer.ROOT.to("title"), draft.title()));
        faults.addAll(Storable.faults(Pointer.ROOT.to("facts"), draft.facts()));
        faults.addAll(Storable.faults(Pointer.ROOT.to("answers"), draft.answers()));
        return faults;
    }

    private static List<Fault> amountFaults(AmountLimits limits, Map<String, Object> facts) {
        if (!(facts.get(REQUESTED_AMOUNT) instanceof Map<?, ?> amount)) {
            return List.of();
        }
        Money money = Money.of(String.valueOf(amount.get("amount")), String.valueOf(amount.get("currency")));
        String pointer = Pointer.ROOT.to("facts").to(REQUESTED_AMOUNT).text();
        return limits.fault(money, pointer).stream().toList();
    }

    private static List<Fault> answerFaults(Map<String, Object> answers, CallTerms call) {
        if (call.form() != null) {
            return Form.of(call.form()).faults(answers);
        }
        return answers.isEmpty()
                ? List.of()
                : List.of(new Fault("/answers", "unexpected", "the call asks no questions"));
    }
}
