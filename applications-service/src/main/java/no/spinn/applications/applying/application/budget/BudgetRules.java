package no.spinn.applications.applying.application.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.applications.upstream.fact.KnownFacts;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a budget must satisfy before submission: one currency, costs that are financed to the last øre, and the
 * same amounts as the facts of the project, because criteria are evaluated on the facts.
 */
public final class BudgetRules {

    private static final Pointer BUDGET = Pointer.ROOT.to("budget");
    private static final Pointer COSTS = BUDGET.to("costs");
    private static final Pointer FINANCING = BUDGET.to("financing");

    private final Budget budget;
    private final Map<String, Object> facts;
    private final List<Fault> faults = new ArrayList<>();

    private BudgetRules(Budget budget, Map<String, Object> facts) {
        this.budget = budget;
        this.facts = facts;
    }

    /** Returns all faults of the budget, compared with these facts. */
    public static List<Fault> faults(Budget budget, Map<String, Object> facts) {
        BudgetRules rules = new BudgetRules(budget, facts);
        rules.requireLines();
        rules.requireOneCurrency();
        if (rules.faults.isEmpty()) {
            rules.requireEqualSums();
            rules.requireAgreementWithFacts();
        }
        return rules.faults;
    }

    private void requireLines() {
        if (budget.costs().isEmpty()) {
            faults.add(DraftIssue.BUDGET_WITHOUT_COSTS.at(COSTS));
        }
        if (budget.financing().isEmpty()) {
            faults.add(DraftIssue.BUDGET_WITHOUT_FINANCING.at(FINANCING));
        }
    }

    private void requireOneCurrency() {
        @Nullable Currency first = null;
        for (int i = 0; i < budget.costs().size(); i++) {
            first = requireCurrency(first, budget.costs().get(i).amount(), COSTS.to(i));
        }
        for (int i = 0; i < budget.financing().size(); i++) {
            first = requireCurrency(first, budget.financing().get(i).amount(), FINANCING.to(i));
        }
    }

    private Currency requireCurrency(@Nullable Currency first, Money amount, Pointer line) {
        if (first != null && !first.equals(amount.unit())) {
            faults.add(DraftIssue.BUDGET_IN_MIXED_CURRENCIES.at(line.to("amount"), words(first)));
        }
        return first == null ? amount.unit() : first;
    }

    private void requireEqualSums() {
        BigDecimal costs = budget.totalCosts();
        BigDecimal financing = budget.totalFinancing();
        if (costs.compareTo(financing) != 0) {
            faults.add(DraftIssue.BUDGET_SUMS_DIFFER.at(FINANCING, Map.of("costs", costs, "financing", financing)));
        }
    }

    private void requireAgreementWithFacts() {
        requireFact(KnownFacts.TOTAL_BUDGET, budget.totalCosts(), DraftIssue.BUDGET_COSTS_DIFFER);
        requireFact(
                KnownFacts.REQUESTED_AMOUNT, budget.financedBy(FinancingSource.GRANT), DraftIssue.BUDGET_GRANT_DIFFERS);
        BigDecimal costs = budget.totalCosts();
        if (facts.get(KnownFacts.OWN_SHARE) instanceof Number given && costs.signum() > 0) {
            BigDecimal stated = new BigDecimal(given.toString());
            BigDecimal planned = budget.financedBy(FinancingSource.OWN_SHARE)
                    .divide(costs, Math.max(0, stated.scale()), RoundingMode.HALF_UP);
            if (planned.compareTo(stated) != 0) {
                faults.add(DraftIssue.BUDGET_OWN_SHARE_DIFFERS.at(
                        KnownFacts.pointer(KnownFacts.OWN_SHARE), Map.of("share", planned)));
            }
        }
    }

    private void requireFact(String fact, BigDecimal planned, DraftIssue issue) {
        KnownFacts.money(facts, fact).ifPresent(stated -> {
            Currency currency = budget.costs().getFirst().amount().unit();
            if (!stated.unit().equals(currency)) {
                faults.add(DraftIssue.BUDGET_CURRENCY_DIFFERS.at(KnownFacts.pointer(fact), words(currency)));
            } else if (stated.value().compareTo(planned) != 0) {
                faults.add(issue.at(KnownFacts.pointer(fact), Map.of("amount", planned)));
            }
        });
    }

    private static Map<String, String> words(Currency currency) {
        return Map.of("currency", currency.getCurrencyCode());
    }
}
