package no.spinn.applications.handling.decision;

import static no.spinn.applications.testdata.CallTermsBuilder.termsOfACall;
import static no.spinn.criteria.condition.Conditions.atMost;
import static no.spinn.criteria.testing.TestConditions.eur;
import static no.spinn.criteria.testing.TestConditions.nok;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.spinn.applications.applying.application.Application;
import no.spinn.applications.applying.application.Outcome;
import no.spinn.applications.testdata.Applications;
import no.spinn.applications.testdata.CallTermsBuilder;
import no.spinn.applications.upstream.call.CallTerms;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A grant is within what is asked for and what the terms allow, or the provider says why not. */
class ProposalRulesTest {

    private static final CallTermsBuilder CALL = termsOfACall()
            .withTerm("maximum-amount", atMost(CoreFacts.REQUESTED_AMOUNT, nok("600000.00")))
            .withTerm("maximum-rate", atMost(CoreFacts.GRANT_SHARE, new BigDecimal("0.50")));

    private static final Application APPLICATION = Applications.stating(
            Map.of(CoreFacts.REQUESTED_AMOUNT, nok("400000.00"), CoreFacts.TOTAL_BUDGET, nok("1000000.00")));

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \t "})
    void refusesWhatIsBeyondAllLimitsAtOnceWithoutAReason(@Nullable String noReason) {
        assertThat(faults(Outcome.GRANTED, Money.nok(600_001), noReason))
                .containsExactly("/amount above_maximum", "/amount above_rate", "/amount beyond_request");
    }

    @Test
    void acceptsAnExceptionWithAReason() {
        assertThat(faults(Outcome.GRANTED, Money.nok(600_001), "The pilot became larger."))
                .isEmpty();
    }

    @Test
    void refusesAReasonWithoutAnException() {
        assertThat(faults(Outcome.GRANTED, Money.nok(400_000), "Just in case."))
                .containsExactly("/exception unexpected");
        assertThat(faults(Outcome.REJECTED, null, "Just in case.")).containsExactly("/exception unexpected");
    }

    @Test
    void aReasonExcusesNothingElse() {
        assertThat(faults(Outcome.GRANTED, Money.nok(0), "Why not.")).containsExactly("/amount zero");
        assertThat(faults(Outcome.GRANTED, null, "Why not.")).containsExactly("/amount required");
        assertThat(faults(Outcome.REJECTED, Money.nok(1), "Why not.")).containsExactly("/amount unexpected");
    }

    @Test
    void grantsInTheCurrencyOfTheCallAlone() {
        assertThat(faults(Outcome.GRANTED, Money.of("400000.00", "EUR"), null))
                .containsExactly("/amount wrong_currency");
        assertThat(faults(Outcome.GRANTED, Money.of("900000.00", "EUR"), "Why not."))
                .containsExactly("/amount wrong_currency");
    }

    @Test
    void grantsInTheCurrencyOfTheCallWhateverAnEarlierApplicationRequests() {
        Application earlier = Applications.stating(Map.of(CoreFacts.REQUESTED_AMOUNT, eur("400000.00")));
        assertThat(faults(Outcome.GRANTED, Money.of("400000.00", "EUR"), null, earlier, CALL.build()))
                .containsExactly("/amount wrong_currency");
        assertThat(faults(Outcome.GRANTED, Money.nok(500_000), null, earlier, CALL.build()))
                .isEmpty();
        assertThat(faults(Outcome.GRANTED, Money.nok(600_001), null, earlier, CALL.build()))
                .containsExactly("/amount above_maximum");
    }

    @Test
    void grantsInTheRequestedCurrencyWhereTheCallHasNone() {
        CallTerms call = termsOfACall().withoutCurrency().build();
        assertThat(faults(Outcome.GRANTED, Money.of("400000.00", "EUR"), null, APPLICATION, call))
                .containsExactly("/amount wrong_currency");
        assertThat(faults(Outcome.GRANTED, Money.nok(400_000), null, APPLICATION, call))
                .isEmpty();
    }

    private static List<String> faults(Outcome outcome, @Nullable Money amount, @Nullable String exception) {
        return faults(outcome, amount, exception, APPLICATION, CALL.build());
    }

    private static List<String> faults(
            Outcome outcome,
            @Nullable Money amount,
            @Nullable String exception,
            Application application,
            CallTerms call) {
        Proposal proposal = new Proposal(outcome, amount, "Seen.", List.of(), exception, null);
        return ProposalRules.faults(proposal, application, call, Pointer.ROOT).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
