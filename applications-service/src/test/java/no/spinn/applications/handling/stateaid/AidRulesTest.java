package no.spinn.applications.handling.stateaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.spinn.applications.upstream.call.DecisionRules;
import no.spinn.applications.upstream.call.StateAidBasis;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AidRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    private static final BigDecimal RATE = new BigDecimal("11.7235");
    private static final Money SUM = Money.nok(1_000_000);

    @Test
    void acceptAidWithARate() {
        assertThat(faults(new StateAid(Regime.DE_MINIMIS, RATE, TODAY), SUM)).isEmpty();
        assertThat(faults(new StateAid(Regime.NONE, null, null), SUM)).isEmpty();
        assertThat(faults(new StateAid(Regime.NONE, null, null), null)).isEmpty();
        assertThat(faults(null, SUM)).isEmpty();
    }

    @Test
    void requireARateAndItsDay() {
        assertThat(faults(new StateAid(Regime.NOTIFIED, null, null), SUM))
                .containsExactly("/stateAid/eurRate required", "/stateAid/rateDate required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-11", "2026-05-04"})
    void acceptTheRateOfTheLastBankingDay(LocalDate day) {
        assertThat(faults(new StateAid(Regime.DE_MINIMIS, RATE, day), SUM)).isEmpty();
    }

    @Test
    void refuseARateOfAnotherTime() {
        assertThat(faults(new StateAid(Regime.DE_MINIMIS, RATE, TODAY.plusDays(1)), SUM))
                .containsExactly("/stateAid/rateDate in_future");
        assertThat(faults(new StateAid(Regime.DE_MINIMIS, RATE, TODAY.minusDays(8)), SUM))
                .containsExactly("/stateAid/rateDate too_old");
    }

    @Test
    void acceptOnlyKroner() {
        assertThat(faults(new StateAid(Regime.DE_MINIMIS, RATE, TODAY), Money.of("5", "EUR")))
                .containsExactly("/amount wrong_currency");
    }

    @Test
    void refuseAidWithoutAnAmount() {
        assertThat(faults(new StateAid(Regime.BLOCK_EXEMPTED, RATE, TODAY), null))
                .containsExactly("/stateAid/regime without_sum");
    }

    @Test
    void useTheRegimeOfTheCall() {
        StateAid silent = new StateAid(null, RATE, TODAY);
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
        assertThat(AidRules.silence(new StateAid(Regime.NONE, null, null), SUM, rules(basis), Pointer.ROOT))
                .isEmpty();
    }

    private static DecisionRules rules(StateAidBasis basis) {
        return new DecisionRules(true, null, null, basis);
    }

    private static List<String> faults(@Nullable StateAid aid, @Nullable Money granted) {
        return AidRules.faults(aid, granted, TODAY, Pointer.ROOT).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
