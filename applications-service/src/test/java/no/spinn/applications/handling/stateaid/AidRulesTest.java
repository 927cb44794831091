package no.spinn.applications.handling.stateaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import no.spinn.applications.upstream.call.DecisionRules;
import no.spinn.applications.upstream.call.StateAidBasis;
import no.spinn.applications.upstream.exchangerate.EuroRate;
import no.spinn.applications.upstream.exchangerate.RateSource;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.security.OrganisationId;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AidRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    private static final BigDecimal RATE = new BigDecimal("11.7235");
    private static final Money SUM = Money.nok(1_000_000);
    private static final Instant NOW = Instant.parse("2026-05-11T18:00:00Z");
    private static final OrganisationId ANYBODY = OrganisationId.norwegian("958935420");

    private @Nullable EuroRate official = new EuroRate(RATE, TODAY, RateSource.NORGES_BANK, true);

    @Test
    void acceptAidWithOrWithoutARate() {
        assertThat(faults(StateAid.stated(Regime.DE_MINIMIS, RATE, TODAY), SUM)).isEmpty();
        assertThat(faults(StateAid.stated(Regime.NOTIFIED, null, null), SUM)).isEmpty();
        assertThat(faults(StateAid.stated(Regime.NONE, null, null), SUM)).isEmpty();
        assertThat(faults(StateAid.stated(Regime.NONE, null, null), null)).isEmpty();
        assertThat(faults(null, SUM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "11.7235, true",
        "11.72, true",
        "11.724, true",
        "11.7, false",
        "11.73, false",
        "11.5, false",
        "12, false",
        "117.235, false",
        "999, false",
        "0, false"
    })
    void acceptTheOfficialRateAndItsRounding(BigDecimal rate, boolean accepted) {
        assertThat(faults(StateAid.stated(Regime.DE_MINIMIS, rate, TODAY), SUM))
                .isEqualTo(accepted ? List.of() : List.of("/stateAid/eurRate differs_from_official"));
    }

    @ParameterizedTest
    @CsvSource({
        "11.7235, true",
        "11.14, true",
        "12.30, true",
        "11.13, false",
        "12.32, false",
        "117.235, false",
        "0, false"
    })
    void acceptAPlausibleRateWhileTheOfficialOneIsUnknown(BigDecimal rate, boolean accepted) {
        for (RateSource source : RateSource.values()) {
            official = new EuroRate(RATE, TODAY.minusDays(4), source, false);
            assertThat(faults(StateAid.stated(Regime.DE_MINIMIS, rate, TODAY), SUM))
                    .isEqualTo(accepted ? List.of() : List.of("/stateAid/eurRate differs_from_official"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-12, in_future",
        "2026-05-10, not_a_banking_day", // a Sunday
        "2026-05-08, differs_from_official", // Friday
        "2026-05-03, too_old",
        "2025-05-12, too_old"
    })
    void refuseTheRateOfAnotherDay(LocalDate day, String code) {
        assertThat(faults(StateAid.stated(Regime.DE_MINIMIS, RATE, day), SUM))
                .containsExactly("/stateAid/rateDate " + code);
    }

    @Test
    void refuseADayWithoutRatesWhileTheOfficialRateIsUnknown() {
        official = new EuroRate(RATE, LocalDate.of(2025, 12, 31), RateSource.REFERENCE, false);
        assertThat(faults(StateAid.stated(Regime.DE_MINIMIS, RATE, TODAY.minusDays(3)), SUM))
                .isEmpty();
        assertThat(faults(StateAid.stated(Regime.DE_MINIMIS, RATE, TODAY.minusDays(1)), SUM))
                .containsExactly("/stateAid/rateDate not_a_banking_day");
    }

    @Test
    void reportAllFaultsOfARate() {
        assertThat(faults(StateAid.stated(Regime.DE_MINIMIS, BigDecimal.TEN, TODAY.minusDays(1)), SUM))
                .containsExactly("/stateAid/rateDate not_a_banking_day", "/stateAid/eurRate differs_from_official");
    }

    @Test
    void acceptEveryCurrencyWithARate() {
        assertThat(faults(StateAid.stated(Regime.DE_MINIMIS, null, null), Money.of("5", "SEK")))
                .isEmpty();
        official = null;
        assertThat(faults(StateAid.stated(Regime.DE_MINIMIS, null, null), Money.of("5", "BHD")))
                .containsExactly("/amount no_rate");
    }

    /** Whatever rates are stated, the de minimis aid of one undertaking stays below the ceiling at the official rate. */
    @Property
    void neverLetARateExceedTheCeiling(
            @ForAll("officialRates") EuroRate rate,
            @ForAll @Size(max = 20) List<@BigRange(min = "0.01", max = "9000000") @Scale(2) BigDecimal> amounts,
            @ForAll @Size(min = 1, max = 5) List<@BigRange(min = "0.9", max = "1.1") @Scale(4) BigDecimal> factors) {
        official = rate;
        List<DeclaredAid> granted = new ArrayList<>();
        BigDecimal kroner = BigDecimal.ZERO;
        for (int i = 0; i < amounts.size(); i++) {
            Money amount = Money.of(amounts.get(i).toPlainString(), "NOK");
            BigDecimal stated = rate.rate().multiply(factors.get(i % factors.size()));
            StateAid statement = StateAid.stated(Regime.DE_MINIMIS, stated, null);
            BigDecimal left = new Cumulation(ANYBODY, Window.endingOn(TODAY), List.of(), granted).left();
            if (faults(statement, amount).isEmpty()) {
                BigDecimal euro = rules().atOfficialRate(statement, amount, NOW).inEuro(amount);
                if (euro.compareTo(left) <= 0) {
                    granted.add(new DeclaredAid("Anybody", euro, TODAY));
                    kroner = kroner.add(amount.value());
                }
            }
        }
        BigDecimal cents = new BigDecimal("0.005").multiply(BigDecimal.valueOf(granted.size()));
        assertThat(kroner.divide(rate.rate(), 6, RoundingMode.HALF_UP))
                .isLessThanOrEqualTo(Cumulation.CEILING.add(cents));
    }

    @Provide
    Arbitrary<EuroRate> officialRates() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.5"), new BigDecimal("20000"))
                                .ofScale(4),
                        Arbitraries.of(RateSource.values()),
                        Arbitraries.of(true, false))
                .as((rate, source, current) ->
                        new EuroRate(rate, TODAY, source, current && source == RateSource.NORGES_BANK));
    }

    @Test
    void refuseAidWithoutAnAmount() {
        assertThat(faults(StateAid.stated(Regime.BLOCK_EXEMPTED, RATE, TODAY), null))
                .containsExactly("/stateAid/regime without_sum");
    }

    @Test
    void useTheRegimeOfTheCall() {
        StateAid silent = StateAid.stated(null, RATE, TODAY);
        assertThat(silent.under(rules(StateAidBasis.DE_MINIMIS)).regime()).isEqualTo(Regime.DE_MINIMIS);
        assertThat(faults(silent.under(rules(StateAidBasis.NOTIFIED_OR_EXEMPTED)), SUM))
                .containsExactly("/stateAid/regime required");
        assertThat(faults(silent.under(DecisionRules.UNSTATED), SUM)).containsExactly("/stateAid/regime required");
    }

    @ParameterizedTest
    @EnumSource(StateAidBasis.class)
    void requireAStatementWhenGrantsAreAid(StateAidBasis basis) {
        boolean aid = basis != StateAidBasis.NONE;
        assertThat(AidRules.silence(null, SUM, rules(basis), Pointer.ROOT)).hasSize(aid ? 1 : 0);
        assertThat(AidRules.silence(null, null, rules(basis), Pointer.ROOT)).isEmpty();
        assertThat(AidRules.silence(StateAid.stated(Regime.NONE, null, null), SUM, rules(basis), Pointer.ROOT))
                .isEmpty();
    }

    private static DecisionRules rules(StateAidBasis basis) {
        return new DecisionRules(true, null, null, basis);
    }

    private AidRules rules() {
        return new AidRules((now, currency) -> Optional.ofNullable(official));
    }

    private List<String> faults(@Nullable StateAid aid, @Nullable Money granted) {
        return rules().faults(aid, granted, NOW, Pointer.ROOT).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
