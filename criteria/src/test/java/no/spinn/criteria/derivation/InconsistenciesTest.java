package no.spinn.criteria.derivation;

import static no.spinn.criteria.testing.TestConditions.nok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.spinn.criteria.value.Facts;
import org.junit.jupiter.api.Test;

class InconsistenciesTest {

    @Test
    void noPartnersAndANetworkContradictEachOther() {
        List<Inconsistency> found = Inconsistencies.of(
                Facts.fromJson(Map.of("project.partnerCount", 0, "project.networkOfLocalAuthorities", true)));
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("no_partners");
            assertThat(one.facts()).containsExactly("project.partnerCount", "project.networkOfLocalAuthorities");
        });
    }

    @Test
    void findsEachContradiction() {
        assertThat(codes(Map.of("applicant.role", "pilot_customer", "project.companyPartner", false)))
                .containsExactly("pilot_customer_of_nobody");
        assertThat(codes(Map.of(
                        "project.ownShare", 1, "project.requestedAmount", nok("1"), "project.budget.total", nok("2"))))
                .containsExactly("pays_everything");
        assertThat(codes(Map.of("project.requestedAmount", nok("3"), "project.budget.total", nok("2"))))
                .containsExactly("asks_for_more_than_it_costs");
        assertThat(codes(Map.of("organisation.sector", "municipality", "organisation.country", "SE")))
                .containsExactly("not_in_norway");
        assertThat(codes(Map.of("organisation.sector", "foreign_public_body", "organisation.country", "NO")))
                .containsExactly("foreign_body_in_norway");
        assertThat(codes(Map.of("organisation.county", "46", "organisation.municipalityNumber", "0301")))
                .containsExactly("differs_from_sources");
        assertThat(codes(Map.of("project.partnerCount", 0, "project.partnerCountries", List.of("SE"))))
                .containsExactly("no_partners");
    }

    @Test
    void sharesThatExceedTheWholeContradictEachOther() {
        assertThat(codes(Map.of(
                        "project.ownShare",
                        new BigDecimal("0.6"),
                        "project.requestedAmount",
                        nok("50"),
                        "project.budget.total",
                        nok("100"))))
                .containsExactly("shares_exceed_one");
    }

    @Test
    void findsNothingWhereFactsAreUnknownOrAgree() {
        assertThat(codes(Map.of())).isEmpty();
        assertThat(codes(Map.of("project.partnerCount", 0))).isEmpty();
        assertThat(codes(Map.of("organisation.county", "03", "organisation.municipalityNumber", "0301")))
                .isEmpty();
    }

    @Test
    void membersContradictThemselvesNotEachOther() {
        Facts oslo = Facts.fromJson(Map.of("organisation.sector", "municipality", "organisation.country", "NO"));
        Facts swedish = Facts.fromJson(Map.of("organisation.sector", "county", "organisation.country", "SE"));
        Facts coordinator = Facts.fromJson(Map.of("organisation.sector", "foreign_public_body"));
        assertThat(Inconsistencies.of(coordinator, List.of(oslo, swedish)))
                .extracting(Inconsistency::code, Inconsistency::member)
                .containsExactly(tuple("not_in_norway", 1));
        assertThat(Inconsistencies.of(swedish, List.of(oslo)))
                .extracting(Inconsistency::code, Inconsistency::member)
                .containsExactly(tuple("not_in_norway", null));
    }

    private static List<String> codes(Map<String, Object> facts) {
        return Inconsistencies.of(Facts.fromJson(facts)).stream()
                .map(Inconsistency::code)
                .toList();
    }
}
