package no.spinn.applications.applying.application;

import static no.spinn.applications.testdata.Applications.draft;
import static no.spinn.applications.testdata.Budgets.budget;
import static no.spinn.applications.testdata.Budgets.cost;
import static no.spinn.applications.testdata.Budgets.financing;
import static no.spinn.criteria.testing.TestConditions.eur;
import static no.spinn.criteria.testing.TestConditions.nok;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import no.spinn.applications.applying.application.budget.Budget;
import no.spinn.applications.applying.application.budget.FinancingSource;
import no.spinn.kit.value.Money;
import org.junit.jupiter.api.Test;

class CurrencyRulesTest {

    private static final Currency NOK = Currency.getInstance("NOK");
    private static final Money EUROS = Money.of("10.00", "EUR");
    private static final Map<String, Object> FACTS = Map.of(
            "project.requestedAmount", eur("10.00"),
            "project.budget.total", nok("10.00"),
            "project.userDriven", true);
    private static final Budget MIXED = new Budget(
            List.of(cost(Money.nok(10)), cost(EUROS)),
            List.of(financing(FinancingSource.GRANT, EUROS), financing(FinancingSource.OWN_SHARE, Money.nok(10))));

    @Test
    void everySumHasTheCurrencyOfTheCall() {
        assertThat(CurrencyRules.faults(draft(FACTS, MIXED), NOK))
                .allMatch(fault ->
                        fault.code().equals("wrong_currency") && fault.detail().equals("the amount must be in NOK"))
                .extracting(fault -> fault.pointer())
                .containsExactly(
                        "/facts/project.requestedAmount", "/budget/costs/1/amount", "/budget/financing/0/amount");
    }

    @Test
    void aCallWithoutSumsTakesEveryCurrency() {
        assertThat(CurrencyRules.faults(draft(FACTS, MIXED), null)).isEmpty();
        assertThat(CurrencyRules.without(draft(FACTS, MIXED), null)).isEqualTo(draft(FACTS, MIXED));
    }

    @Test
    void aCopyLeavesOutSumsInAnotherCurrency() {
        Map<String, Object> left = Map.of("project.budget.total", nok("10.00"), "project.userDriven", true);
        assertThat(CurrencyRules.without(draft(FACTS, MIXED), NOK)).isEqualTo(draft(left, null));
        assertThat(CurrencyRules.without(draft(FACTS, budget(10, 5)), NOK)).isEqualTo(draft(left, budget(10, 5)));
    }
}
