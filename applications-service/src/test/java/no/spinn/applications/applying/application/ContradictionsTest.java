package no.spinn.applications.applying.application;

import static no.spinn.applications.testdata.Applications.draft;
import static no.spinn.applications.testdata.Applications.member;
import static no.spinn.applications.testdata.Applications.partner;
import static no.spinn.applications.testdata.Budgets.budget;
import static no.spinn.criteria.testing.TestConditions.nok;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.spinn.applications.applying.application.budget.Budget;
import no.spinn.applications.applying.partner.Partner;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.CoreFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

    private static final Map<String, Object> BODY_IN_SWEDEN =
            Map.of(CoreFacts.SECTOR, "municipality", CoreFacts.COUNTRY, "SE");

    @Test
    void areWhereTheApplicantStatesThem() {
        assertThat(found(Map.of(CoreFacts.COUNTY, "03", CoreFacts.MUNICIPALITY, "4601")))
                .containsExactly("/facts/organisation.county differs_from_sources");
        assertThat(found(BODY_IN_SWEDEN)).containsExactly("/facts/organisation.sector not_in_norway");
        assertThat(found(Map.of(CoreFacts.SECTOR, "foreign_public_body", CoreFacts.COUNTRY, "NO")))
                .containsExactly("/facts/organisation.sector foreign_body_in_norway");
        assertThat(found(Map.of(CoreFacts.ROLE, "pilot_customer", CoreFacts.COMPANY_PARTNER, false)))
                .containsExactly("/facts/applicant.role pilot_customer_of_nobody");
        assertThat(found(Map.of(
                        CoreFacts.START_DATE, "2027-01-01",
                        CoreFacts.DURATION_MONTHS, 12,
                        CoreFacts.END_DATE, "2028-06-30")))
                .containsExactly("/facts/project.endDate differs_from_sources");
        assertThat(found(Map.of(CoreFacts.REQUESTED_AMOUNT, nok("3.00"), CoreFacts.TOTAL_BUDGET, nok("2.00"))))
                .containsExactly("/facts/project.requestedAmount asks_for_more_than_it_costs");
    }

    @Test
    void areFoundBetweenFactsAndBudget() {
        assertThat(found(Map.of(CoreFacts.GRANT_SHARE, new BigDecimal("0.9")), budget(1_000_000, 250_000), List.of()))
                .containsExactly("/facts/project.grantShare differs_from_sources");
        assertThat(found(Map.of(), budget(1_000_000, 250_000), List.of())).isEmpty();
    }

    @Test
    void areFoundBetweenFactsAndTheListOfPartners() {
        assertThat(found(Map.of(CoreFacts.NETWORK, true)))
                .containsExactly("/facts/project.networkOfLocalAuthorities no_partners");
        Map<String, Object> countries = Map.of(CoreFacts.PARTNER_COUNTRY_COUNT, 4);
        assertThat(found(countries, null, List.of(partner("SE"), partner("FI"))))
                .containsExactly("/facts/project.partnerCountryCount differs_from_sources");
    }

    @Test
    void areFoundInWhatIsSaidOfEachMember() {
        List<Partner> partners = List.of(
                partner("SE"),
                member(Map.of(CoreFacts.COUNTY, "46", CoreFacts.MUNICIPALITY, "4601")),
                member(Map.of(CoreFacts.COUNTY, "03", CoreFacts.MUNICIPALITY, "4601")));
        Map<String, Object> stated = Map.of(CoreFacts.ROLE, "coordinator");
        assertThat(found(stated, null, partners))
                .containsExactly("/partners/2/facts/organisation.county differs_from_sources");
    }

    @Test
    void areNoneWhereFactsAgreeOrAreUnknown() {
        assertThat(found(Map.of())).isEmpty();
        assertThat(found(Map.of(CoreFacts.COUNTY, "46", CoreFacts.MUNICIPALITY, "4601")))
                .isEmpty();
    }

    private static List<String> found(Map<String, Object> facts) {
        return found(facts, null, List.of());
    }

    private static List<String> found(Map<String, Object> facts, @Nullable Budget budget, List<Partner> partners) {
        List<Facts> members = partners.stream()
                .filter(Partner::isMember)
                .map(Partner::facts)
                .map(Facts::fromJson)
                .toList();
        return Contradictions.of(draft(facts, budget), partners, members).stream()
                .map(warning -> warning.pointer() + " " + warning.code())
                .toList();
    }
}
