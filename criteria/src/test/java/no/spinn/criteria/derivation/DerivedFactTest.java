package no.spinn.criteria.derivation;

import static no.spinn.criteria.testing.TestConditions.eur;
import static no.spinn.criteria.testing.TestConditions.nok;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.CoreFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedFactTest {

    @Test
    void theCountyFollowsFromTheMunicipality() {
        assertThat(derived(CoreFacts.COUNTY, Map.of(CoreFacts.MUNICIPALITY, "4601")))
                .isEqualTo(new FactValue.Code("46"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 1, 2027-03-31",
        "2027-01-31, 1, 2027-02-27",
        "2028-01-31, 1, 2028-02-28",
        "2027-01-01, 12, 2027-12-31",
        "2027-08-31, 6, 2028-02-28",
        "2027-03-01, 999999999999, 9999-12-31"
    })
    void theLastDayIsTheDayBeforeTheSameDayOfTheMonth(String start, long months, String end) {
        assertThat(derived(CoreFacts.END_DATE, Map.of(CoreFacts.START_DATE, start, CoreFacts.DURATION_MONTHS, months)))
                .isEqualTo(FactValue.fromJson(end));
    }

    @Test
    void theShareIsNeverRoundedDown() {
        FactValue third = derived(CoreFacts.GRANT_SHARE, sums(nok("1.00"), nok("3.00")));
        assertThat(third).isEqualTo(FactValue.fromJson(new BigDecimal("0.333334")));
        assertThat(derived(CoreFacts.GRANT_SHARE, sums(nok("500000.00"), nok("1000000.00"))))
                .isEqualTo(FactValue.fromJson(new BigDecimal("0.5")));
    }

    @Test
    void sumsInTwoCurrenciesHaveNoShare() {
        assertThat(derived(CoreFacts.GRANT_SHARE, sums(eur("1.00"), nok("3.00"))))
                .isNull();
        assertThat(derived(CoreFacts.GRANT_SHARE, sums(nok("1.00"), nok("0.00"))))
                .isNull();
    }

    @Test
    void countsCountries() {
        assertThat(derived(
                        CoreFacts.PARTNER_COUNTRY_COUNT,
                        Map.of(CoreFacts.PARTNER_COUNTRIES, List.of("SE", "DK", "FI"))))
                .isEqualTo(FactValue.fromJson(3));
    }

    @Test
    void aStatedValueStaysWhereNothingFollows() {
        assertThat(derived(CoreFacts.COUNTY, Map.of(CoreFacts.COUNTY, "46"))).isEqualTo(new FactValue.Code("46"));
        assertThat(derived(CoreFacts.COUNTY, Map.of(CoreFacts.COUNTY, "46", CoreFacts.MUNICIPALITY, "0301")))
                .isEqualTo(new FactValue.Code("03"));
    }

    private static Map<String, Object> sums(Object requested, Object total) {
        return Map.of(CoreFacts.REQUESTED_AMOUNT, requested, CoreFacts.TOTAL_BUDGET, total);
    }

    private static @Nullable FactValue derived(String fact, Map<String, Object> facts) {
        return DerivedFact.complete(Facts.fromJson(facts)).get(fact);
    }
}
