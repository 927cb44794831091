package no.spinn.applications.applying.application;

import static no.spinn.applications.testdata.Applications.draft;
import static no.spinn.applications.testdata.Applications.partner;
import static no.spinn.applications.testdata.Budgets.budget;
import static no.spinn.applications.testdata.Budgets.cost;
import static no.spinn.applications.testdata.Budgets.financing;
import static no.spinn.criteria.testing.TestConditions.nok;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.spinn.applications.applying.application.budget.Budget;
import no.spinn.applications.applying.application.budget.FinancingSource;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.FactValue.Code;
import no.spinn.criteria.value.FactValue.Day;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.kit.value.Money;
import org.junit.jupiter.api.Test;

class EffectiveFactsTest {

    @Test
    void theBudgetSaysTheSums() {
        Facts facts = EffectiveFacts.of(draft(Map.of(), budget(1_000_000, 250_000)), List.of(), List.of())
                .stated();
        assertThat(facts.get(CoreFacts.TOTAL_BUDGET)).isEqualTo(new FactValue.Amount(Money.nok(1_000_000)));
        assertThat(facts.get(CoreFacts.REQUESTED_AMOUNT)).isEqualTo(new FactValue.Amount(Money.nok(250_000)));
        assertThat(facts.get(CoreFacts.OWN_SHARE)).isEqualTo(number("0.75"));
        assertThat(facts.get(CoreFacts.GRANT_SHARE)).isEqualTo(number("0.25"));
    }

    @Test
    void theBudgetReplacesWhatIsStated() {
        Map<String, Object> stated = Map.of(
                CoreFacts.TOTAL_BUDGET,
                nok("9.00"),
                CoreFacts.REQUESTED_AMOUNT,
                nok("1.00"),
                CoreFacts.OWN_SHARE,
                new BigDecimal("0.1"),
                CoreFacts.GRANT_SHARE,
                new BigDecimal("0.1"));
        assertThat(EffectiveFacts.of(draft(stated, budget(1_000_000, 250_000)), List.of(), List.of()))
                .isEqualTo(EffectiveFacts.of(draft(Map.of(), budget(1_000_000, 250_000)), List.of(), List.of()));
    }

    @Test
    void aBudgetThatAsksForNothingRequestsZero() {
        assertThat(EffectiveFacts.of(draft(Map.of(), budget(1_000, 0))).stated().get(CoreFacts.REQUESTED_AMOUNT))
                .isEqualTo(new FactValue.Amount(Money.nok(0)));
    }

    @Test
    void aBudgetInSeveralCurrenciesSaysNothing() {
        Budget mixed = new Budget(
                List.of(cost(Money.nok(1_000))), List.of(financing(FinancingSource.GRANT, Money.of("1000.00", "EUR"))));
        Facts facts = EffectiveFacts.of(draft(Map.of(CoreFacts.REQUESTED_AMOUNT, nok("5.00")), mixed))
                .stated();
        assertThat(facts.values()).containsOnlyKeys(CoreFacts.REQUESTED_AMOUNT);
    }

    @Test
    void withoutABudgetTheStatedSumsCount() {
        Facts facts = EffectiveFacts.of(draft(
                        Map.of(
                                CoreFacts.TOTAL_BUDGET,
                                nok("3000000.00"),
                                CoreFacts.REQUESTED_AMOUNT,
                                nok("1000000.00")),
                        null))
                .stated();
        assertThat(facts.get(CoreFacts.GRANT_SHARE)).isEqualTo(number("0.333334"));
    }

    @Test
    void theListOfPartnersReplacesWhatIsStated() {
        Map<String, Object> stated =
                Map.of(CoreFacts.PARTNER_COUNT, 7, CoreFacts.PARTNER_COUNTRIES, List.of("NO", "SE", "DK"));
        List<Partner> partners = List.of(partner("SE"), partner("SE"), partner("FI"));
        Facts facts =
                EffectiveFacts.of(draft(stated, null), partners, List.of()).stated();
        assertThat(facts.get(CoreFacts.PARTNER_COUNT)).isEqualTo(number("3"));
        assertThat(facts.get(CoreFacts.PARTNER_COUNTRY_COUNT)).isEqualTo(number("2"));
        assertThat(EffectiveFacts.of(draft(stated, null), List.of(), List.of())
                        .stated()
                        .get(CoreFacts.PARTNER_COUNTRY_COUNT))
                .isEqualTo(number("0"));
    }

    @Test
    void whatFollowsIsComputed() {
        Facts facts = EffectiveFacts.of(draft(
                        Map.of(
                                CoreFacts.MUNICIPALITY, "4601",
                                CoreFacts.COUNTY, "03",
                                CoreFacts.START_DATE, "2027-03-01",
                                CoreFacts.DURATION_MONTHS, 12),
                        null))
                .stated();
        assertThat(facts.get(CoreFacts.COUNTY)).isEqualTo(new Code("46"));
        assertThat(facts.get(CoreFacts.END_DATE, Day.class))
                .extracting(day -> day.value().toString())
                .isEqualTo("2028-02-29");
    }

    private static FactValue number(String number) {
        return new FactValue.Number(new BigDecimal(number));
    }
}
