package no.spinn.applications.applying.application.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.spinn.criteria.value.Facts;
import no.spinn.kit.value.Money;
import org.junit.jupiter.api.Test;

class BudgetRulesTest {

    private static final Budget BALANCED = new Budget(
            List.of(cost("600000.00", "NOK"), cost("400000.00", "NOK")),
            List.of(financing(FinancingSource.OWN_SHARE, "450000.00"), financing(FinancingSource.GRANT, "550000.00")));

    @Test
    void acceptsCostsThatAreFinancedToTheLastOere() {
        assertThat(faults(BALANCED, Map.of())).isEmpty();
        Budget short1 =
                new Budget(List.of(cost("1000000.01", "NOK")), List.of(financing(FinancingSource.GRANT, "1000000.00")));
        assertThat(faults(short1, Map.of())).containsExactly("/budget/financing sums_differ");
    }

    @Test
    void requiresBothPlans() {
        assertThat(faults(new Budget(List.of(), List.of()), Map.of()))
                .containsExactly("/budget/costs required", "/budget/financing required");
    }

    @Test
    void requiresOneCurrency() {
        Budget mixed = new Budget(
                List.of(cost("10", "NOK"), cost("10", "EUR")), List.of(financing(FinancingSource.GRANT, "20")));
        assertThat(faults(mixed, Map.of())).containsExactly("/budget/costs/1/amount mixed_currencies");
    }

    @Test
    void agreesWithTheFactsThatCriteriaAreEvaluatedOn() {
        assertThat(faults(
                        BALANCED,
                        Map.of(
                                "project.budget.total", money("1000000.00", "NOK"),
                                "project.requestedAmount", money("550000.00", "NOK"),
                                "project.ownShare", new BigDecimal("0.45"))))
                .isEmpty();
        assertThat(faults(
                        BALANCED,
                        Map.of(
                                "project.budget.total", money("999999.00", "NOK"),
                                "project.requestedAmount", money("550000.00", "EUR"),
                                "project.ownShare", new BigDecimal("0.5000"))))
                .containsExactly(
                        "/facts/project.budget.total differs_from_budget",
                        "/budget/costs differs_from_budget",
                        "/facts/project.requestedAmount wrong_currency",
                        "/facts/project.ownShare differs_from_budget",
                        "/budget/financing differs_from_budget");
    }

    @Test
    void comparesAnOwnShareWithTheGivenPrecisionAndAtLeastInPerCent() {
        assertThat(faults(BALANCED, Map.of("project.ownShare", new BigDecimal("0.45"))))
                .isEmpty();
        assertThat(faults(BALANCED, Map.of("project.ownShare", new BigDecimal("0.5"))))
                .containsExactly(
                        "/facts/project.ownShare differs_from_budget", "/budget/financing differs_from_budget");
    }

    private static List<String> faults(Budget budget, Map<String, Object> facts) {
        return BudgetRules.faults(budget, Facts.fromJson(facts)).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static CostLine cost(String amount, String currency) {
        return new CostLine(CostType.PROCURED_SERVICES, null, Money.of(amount, currency));
    }

    private static FinancingLine financing(FinancingSource source, String amount) {
        return new FinancingLine(source, null, Money.of(amount, "NOK"));
    }

    private static Map<String, String> money(String amount, String currency) {
        return Map.of("amount", amount, "currency", currency);
    }
}
