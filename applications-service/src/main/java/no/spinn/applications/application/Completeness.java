package no.spinn.applications.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.spinn.applications.budget.BudgetRules;
import no.spinn.applications.call.AmountLimits;
import no.spinn.applications.call.CallTerms;
import no.spinn.applications.call.Form;
import no.spinn.applications.deficiency.Deficiency;
import no.spinn.applications.fact.FactReading;
import no.spinn.applications.fact.Facts;
import no.spinn.applications.partner.PartnerRules;
import no.spinn.applications.partner.Partners;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.value.Money;

/** What an application must have to be submitted. Each rule finds all of its faults. */
@ApplicationScoped
public class Completeness {

    private static final String REQUESTED_AMOUNT = "project.requestedAmount";

    private final Facts facts;
    private final Partners partners;

    Completeness(Facts facts, Partners partners) {
        this.facts = facts;
        this.partners = partners;
    }

    /** What still stands between an application and its submission to this call. */
    public List<Fault> missing(Application application, CallTerms call) {
        Draft draft = application.draft();
        List<Fault> faults = new ArrayList<>();
        if (draft.title() == null || draft.title().isBlank()) {
            faults.add(Deficiency.TITLE_MISSING.at(Pointer.ROOT.to("title")));
        }
        // The vocabulary may have changed since the draft was saved.
        FactReading reading = facts.vocabulary().read(draft.facts());
        faults.addAll(reading.faults());
        if (call.amountLimits() != null) {
            faults.addAll(amountFaults(call.amountLimits(), reading.values()));
        }
        faults.addAll(answerFaults(draft.answers(), call));
        if (draft.budget() != null) {
            faults.addAll(BudgetRules.faults(draft.budget(), reading.values()));
        }
        faults.addAll(PartnerRules.faults(partners.of(application.id()), reading.values()));
        return faults;
    }

    private static List<Fault> amountFaults(AmountLimits limits, Map<String, Object> facts) {
        if (!(facts.get(REQUESTED_AMOUNT) instanceof Map<?, ?> amount)) {
            return List.of();
        }
        Money money = Money.of(String.valueOf(amount.get("amount")), String.valueOf(amount.get("currency")));
        return limits.fault(money, Pointer.ROOT.to("facts").to(REQUESTED_AMOUNT)).stream()
                .toList();
    }

    private static List<Fault> answerFaults(Map<String, Object> answers, CallTerms call) {
        if (call.form() != null) {
            return Form.of(call.form()).faults(answers);
        }
        return answers.isEmpty() ? List.of() : List.of(Deficiency.ANSWERS_UNASKED.at(Pointer.ROOT.to("answers")));
    }
}
