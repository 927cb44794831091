package no.spinn.applications.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold of a budget before it is submitted: one currency, costs that are financed to the last øre, and no other
 * sums than the project's facts say, since criteria are judged by those.
 */
public final class BudgetRules {

    private static final Pointer BUDGET = Pointer.ROOT.to("budget");
    private static final Pointer COSTS = BUDGET.to("costs");
    private static final Pointer FINANCING = BUDGET.to("financing");

    private static final String TOTAL = "project.budget.total";
    private static final String REQUESTED = "project.requestedAmount";
    private static final String OWN_SHARE = "project.ownShare";

    private final Budget budget;
    private final Map<String, Object> facts;
    private final List<Fault> faults = new ArrayList<>();

    private BudgetRules(Budget budget, Map<String, Object> facts) {
        this.budget = budget;
        this.facts = facts;
    }

    /** Everything that is wrong with the budget beside these facts. */
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
            fault(COSTS, "required", "a budget has at least one cost");
        }
        if (budget.financing().isEmpty()) {
            fault(FINANCING, "required", "a budget says who pays");
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
            fault(line.to("amount"), "mixed_currencies", "the budget counts in " + first.getCurrencyCode());
        }
        return first == null ? amount.unit() : first;
    }

    private void requireEqualSums() {
        BigDecimal costs = budget.totalCosts();
        BigDecimal financing = budget.totalFinancing();
        if (costs.compareTo(financing) != 0) {
            fault(FINANCING, "sums_differ", "the costs are %s, the financing is %s".formatted(costs, financing));
        }
    }

    private void requireAgreementWithFacts() {
        requireFact(TOTAL, budget.totalCosts(), "the costs");
        requireFact(REQUESTED, budget.financedBy(FinancingSource.GRANT), "the grant in the financing plan");
        BigDecimal costs = budget.totalCosts();
        if (facts.get(OWN_SHARE) instanceof Number given && costs.signum() > 0) {
            BigDecimal said = new BigDecimal(given.toString());
            BigDecimal planned = budget.financedBy(FinancingSource.OWN_SHARE)
                    .divide(costs, Math.max(0, said.scale()), RoundingMode.HALF_UP);
            if (planned.compareTo(said) != 0) {
                fault(at(OWN_SHARE), "differs_from_budget", "the own share in the financing plan is " + planned);
            }
        }
    }

    private void requireFact(String fact, BigDecimal planned, String what) {
        if (facts.get(fact) instanceof Map<?, ?> money) {
            Money said = Money.of(String.valueOf(money.get("amount")), String.valueOf(money.get("currency")));
            Currency currency = budget.costs().getFirst().amount().unit();
            if (!said.unit().equals(currency)) {
                fault(at(fact), "wrong_currency", "the budget counts in " + currency.getCurrencyCode());
            } else if (said.value().compareTo(planned) != 0) {
                fault(at(fact), "differs_from_budget", "%s: %s".formatted(what, planned));
            }
        }
    }

    private static Pointer at(String fact) {
        return Pointer.ROOT.to("facts").to(fact);
    }

    private void fault(Pointer place, String code, String detail) {
        faults.add(new Fault(place.text(), code, detail));
    }
}
