package no.spinn.applications.applying.application;

import static no.spinn.applications.testdata.CallTermsBuilder.termsOfACall;
import static no.spinn.criteria.condition.Conditions.any;
import static no.spinn.criteria.condition.Conditions.atLeast;
import static no.spinn.criteria.condition.Conditions.atMost;
import static no.spinn.criteria.condition.Conditions.equal;
import static no.spinn.criteria.condition.Conditions.not;
import static no.spinn.criteria.testing.TestConditions.nok;
import static no.spinn.criteria.testing.TestConditions.oneOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.spinn.applications.testdata.Applications;
import no.spinn.applications.testdata.CallTermsBuilder;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.vocabulary.CoreFacts;
import no.spinn.kit.problem.KitProblem;
import no.spinn.kit.problem.Pointer;
import no.spinn.kit.problem.Refusal;
import no.spinn.kit.value.Money;
import org.junit.jupiter.api.Test;

class GrantTermsTest {

    private static final Condition NEWER = new Condition.NotUnderstood("newer", null);

    private static final Application COMPANY = Applications.stating(Map.of(
            CoreFacts.SECTOR,
            "company",
            CoreFacts.MUNICIPALITY,
            "5001",
            CoreFacts.REQUESTED_AMOUNT,
            nok("400000.00"),
            CoreFacts.TOTAL_BUDGET,
            nok("1000000.00")));

    private static final CallTermsBuilder CALL = termsOfACall()
            .withTerm("minimum-amount", atLeast(CoreFacts.REQUESTED_AMOUNT, nok("100000.00")))
            .withTerm("maximum-amount", atMost(CoreFacts.REQUESTED_AMOUNT, nok("600000.00")))
            .withTerm("company.maximum-rate", rateFor("company"))
            .withTerm("county.maximum-rate", rateFor("county"))
            .withTerm("regions", oneOf(CoreFacts.COUNTY, "46"))
            .withCriterion(atMost(CoreFacts.REQUESTED_AMOUNT, nok("1.00")));

    @Test
    void allowsAGrantUpToTheLimits() {
        assertThat(faults(CALL, 500_000)).isEmpty();
    }

    @Test
    void refusesAGrantAboveARate() {
        assertThat(GrantTerms.faults(Money.of("500000.01", "NOK"), COMPANY, CALL.build(), Pointer.ROOT.to("amount")))
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly("/amount above_rate");
    }

    @Test
    void findsAllLimitsThatAreExceeded() {
        assertThat(faults(CALL, 600_001)).containsExactly("above_maximum", "above_rate");
    }

    @Test
    void allowsAGrantBelowTheMinimumOfWhatCanBeAskedFor() {
        assertThat(faults(CALL, 1)).isEmpty();
    }

    @Test
    void theLeastLimitOfAllMembersBindsAGrant() {
        assertThat(membersFaults(List.of("county"))).isEmpty();
        assertThat(membersFaults(List.of("municipality", "county"))).isEmpty();
        assertThat(membersFaults(List.of("municipality", "company", "company"))).containsExactly("above_rate");
    }

    /** Of a grant that is more than a company may get of its costs, to a coordinator that is a company itself. */
    private static List<String> membersFaults(List<String> sectors) {
        CallTermsBuilder call = termsOfACall().withTerm("company.maximum-rate", rateFor("company"));
        Application coordinator = Applications.stating(COMPANY.draft().facts());
        List<Facts> members = sectors.stream()
                .map(sector -> Facts.fromJson(Map.of(CoreFacts.SECTOR, sector)))
                .toList();
        coordinator.stamp(
                new SubmissionStamp(Instant.EPOCH, 1, "0", null),
                new EffectiveFacts(coordinator.effectiveFacts().stated(), members));
        return GrantTerms.faults(Money.nok(500_001), coordinator, call.build(), Pointer.ROOT.to("amount")).stream()
                .map(fault -> fault.code())
                .toList();
    }

    @Test
    void needsAVersionThatUnderstandsEveryTerm() {
        CallTermsBuilder newer = termsOfACall().withTerm("maximum-amount", NEWER);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> faults(newer, 1))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(KitProblem.UNAVAILABLE));
        assertThat(faults(termsOfACall().withCriterion(NEWER), 1)).isEmpty();
    }

    private static Condition rateFor(String type) {
        return any(not(equal(CoreFacts.SECTOR, type)), atMost(CoreFacts.GRANT_SHARE, new BigDecimal("0.50")));
    }

    private static List<String> faults(CallTermsBuilder call, long kroner) {
        return GrantTerms.faults(Money.nok(kroner), COMPANY, call.build(), Pointer.ROOT.to("amount")).stream()
                .map(fault -> fault.code())
                .toList();
    }
}
