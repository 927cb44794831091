package no.spinn.applications.applying.application;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.spinn.applications.applying.application.budget.Budget;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/** All sums of an application are in the currency of its call: sums in several currencies could not be compared with its limits. */
final class CurrencyRules {

    private CurrencyRules() {}

    /** @param wanted the currency of the call; null for any */
    static List<Fault> faults(Draft draft, @Nullable Currency wanted) {
        List<Fault> faults = new ArrayList<>();
        if (wanted == null) {
            return faults;
        }
        Map<String, String> words = Map.of("currency", wanted.getCurrencyCode());
        Facts.fromJson(draft.facts()).values().forEach((fact, value) -> {
            if (isIn(value, wanted)) {
                return;
            }
            faults.add(DraftIssue.AMOUNT_IN_WRONG_CURRENCY.at(
                    Pointer.ROOT.to("facts").to(fact), words));
        });
        Budget budget = draft.budget();
        if (budget != null) {
            Pointer place = Pointer.ROOT.to("budget");
            addLines(budget.costs().stream().map(line -> line.amount()).toList(), place.to("costs"), wanted, faults);
            addLines(
                    budget.financing().stream().map(line -> line.amount()).toList(),
                    place.to("financing"),
                    wanted,
                    faults);
        }
        return faults;
    }

    private static void addLines(List<Money> amounts, Pointer place, Currency wanted, List<Fault> faults) {
        for (int i = 0; i < amounts.size(); i++) {
            if (!amounts.get(i).unit().equals(wanted)) {
                faults.add(DraftIssue.AMOUNT_IN_WRONG_CURRENCY.at(
                        place.to(i).to("amount"), Map.of("currency", wanted.getCurrencyCode())));
            }
        }
    }

    /** The draft without what is in another currency. */
    static Draft without(Draft draft, @Nullable Currency wanted) {
        if (wanted == null) {
            return draft;
        }
        Facts facts = Facts.fromJson(draft.facts());
        Map<String, Object> left = new HashMap<>(draft.facts());
        facts.values().forEach((fact, value) -> {
            if (!isIn(value, wanted)) {
                left.remove(fact);
            }
        });
        Draft rest = draft.with(left);
        return faults(rest, wanted).isEmpty() ? rest : rest.withoutBudget();
    }

    private static boolean isIn(FactValue value, Currency wanted) {
        return !(value instanceof FactValue.Amount(Money money)) || money.unit().equals(wanted);
    }
}
