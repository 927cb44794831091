package no.spinn.applications.applying.application.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import no.spinn.applications.common.document.DisplayMoney;
import no.spinn.applications.common.issue.DraftIssue;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a budget must satisfy before submission: one currency, costs that are financed to the last øre, and the
 * same amounts as the facts of the project, because criteria are evaluated on the facts.
 */
public final class BudgetRules {

    /** The fewest decimals of a share that are compared. */
    private static final int PER_CENT = 2;

    private static final Pointer FACTS = Pointer.ROOT.to("facts");
    private static final Pointer BUDGET = Pointer.ROOT.to("budget");
    private static final Pointer COSTS = BUDGET.to("costs");
    private static final Pointer FINANCING = BUDGET.to("financing");

    private final Budget budget;
    private final Facts facts;
    private final List<Fault> faults = new ArrayList<>();

    private BudgetRules(Budget budget, Facts facts) {
        this.budget = budget;
        this.facts = facts;
    }

    /** Returns all faults of the budget, compared with the facts that are stated beside it. */
    public static List<Fault> faults(Budget budget, Facts stated) {
        BudgetRules rules = new BudgetRules(budget, stated);
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
            faults.add(DraftIssue.BUDGET_SUMS_DIFFER.at(
                    FINANCING,
                    Map.of(
                            "costs", DisplayMoney.of(costs, currency()),
                            "financing", DisplayMoney.of(financing, currency()))));
        }
    }

    // What is said twice and differs is a fault at both places.
    private void requireAgreementWithFacts() {
        requireFact(CoreFacts.TOTAL_BUDGET, COSTS, budget.totalCosts(), DraftIssue.BUDGET_COSTS_DIFFER);
        requireFact(
                CoreFacts.REQUESTED_AMOUNT,
                FINANCING,
                budget.financedBy(FinancingSource.GRANT),
                DraftIssue.BUDGET_GRANT_DIFFERS);
        BigDecimal costs = budget.totalCosts();
        FactValue.Number stated = facts.get(CoreFacts.OWN_SHARE, FactValue.Number.class);
        if (stated != null && costs.signum() > 0) {
            BigDecimal planned = budget.financedBy(FinancingSource.OWN_SHARE)
                    .divide(costs, Math.max(PER_CENT, stated.value().scale()), RoundingMode.HALF_UP);
            if (planned.compareTo(stated.value()) != 0) {
                differs(
                        DraftIssue.BUDGET_OWN_SHARE_DIFFERS,
                        CoreFacts.OWN_SHARE,
                        FINANCING,
                        Map.of("share", DisplayMoney.number(planned)));
            }
        }
    }

    private void requireFact(String fact, Pointer place, BigDecimal planned, DraftIssue issue) {
        FactValue.Amount stated = facts.get(fact, FactValue.Amount.class);
        if (stated == null) {
            return;
        }
        Currency currency = currency();
        if (!stated.value().unit().equals(currency)) {
            faults.add(DraftIssue.BUDGET_CURRENCY_DIFFERS.at(FACTS.to(fact), words(currency)));
        } else if (stated.value().value().compareTo(planned) != 0) {
            differs(issue, fact, place, Map.of("amount", DisplayMoney.of(planned, currency)));
        }
    }

    private void differs(DraftIssue issue, String fact, Pointer place, Map<String, ?> planned) {
        faults.add(issue.at(FACTS.to(fact), planned));
        faults.add(issue.at(place, planned));
    }

    private Currency currency() {
        return budget.costs().getFirst().amount().unit();
    }

    private static Map<String, String> words(Currency currency) {
        return Map.of("currency", currency.getCurrencyCode());
    }
}
