package no.spinn.criteria.satisfiability;

import static no.spinn.criteria.condition.Conditions.after;
import static no.spinn.criteria.condition.Conditions.all;
import static no.spinn.criteria.condition.Conditions.any;
import static no.spinn.criteria.condition.Conditions.atLeast;
import static no.spinn.criteria.condition.Conditions.atMost;
import static no.spinn.criteria.condition.Conditions.before;
import static no.spinn.criteria.condition.Conditions.between;
import static no.spinn.criteria.condition.Conditions.equal;
import static no.spinn.criteria.condition.Conditions.not;
import static no.spinn.criteria.satisfiability.Satisfiability.Answer.CONTRADICTORY;
import static no.spinn.criteria.satisfiability.Satisfiability.Answer.SATISFIABLE;
import static no.spinn.criteria.testing.SmallVocabulary.BUDGET;
import static no.spinn.criteria.testing.SmallVocabulary.COUNTRY;
import static no.spinn.criteria.testing.SmallVocabulary.GROWTH;
import static no.spinn.criteria.testing.SmallVocabulary.PARTNERS;
import static no.spinn.criteria.testing.SmallVocabulary.SECTOR;
import static no.spinn.criteria.testing.SmallVocabulary.START;
import static no.spinn.criteria.testing.SmallVocabulary.THEMES;
import static no.spinn.criteria.testing.SmallVocabulary.USER_DRIVEN;
import static no.spinn.criteria.testing.SmallVocabulary.VOCABULARY;
import static no.spinn.criteria.testing.TestConditions.allOf;
import static no.spinn.criteria.testing.TestConditions.anyOf;
import static no.spinn.criteria.testing.TestConditions.eur;
import static no.spinn.criteria.testing.TestConditions.lessThan;
import static no.spinn.criteria.testing.TestConditions.moreThan;
import static no.spinn.criteria.testing.TestConditions.nok;
import static no.spinn.criteria.testing.TestConditions.noneOf;
import static no.spinn.criteria.testing.TestConditions.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.satisfiability.Satisfiability.Answer;
import org.junit.jupiter.api.Test;

class SatisfiabilityTest {

    private final Satisfiability satisfiability = new Satisfiability(VOCABULARY);

    @Test
    void nothingIsNoContradiction() {
        assertThat(answer()).isEqualTo(SATISFIABLE);
    }

    @Test
    void oneFactCannotHaveTwoValues() {
        assertThat(answer(equal(SECTOR, "county"), equal(SECTOR, "company"))).isEqualTo(CONTRADICTORY);
        assertThat(answer(equal(SECTOR, "county"), equal(USER_DRIVEN, true))).isEqualTo(SATISFIABLE);
    }

    @Test
    void aContradictionMayNeedAWayThroughEveryAlternative() {
        Condition eitherOr = any(equal(SECTOR, "county"), equal(USER_DRIVEN, true));

        assertThat(answer(eitherOr, equal(SECTOR, "company"), equal(USER_DRIVEN, false)))
                .isEqualTo(CONTRADICTORY);
        assertThat(answer(eitherOr, equal(SECTOR, "company"))).isEqualTo(SATISFIABLE);
    }

    @Test
    void aCodeOfTheFactsOwnListIsLeftUntilAllAreExcluded() {
        assertThat(answer(not(oneOf(SECTOR, "municipality", "county")))).isEqualTo(SATISFIABLE);
        assertThat(answer(not(oneOf(SECTOR, "municipality", "county", "company"))))
                .isEqualTo(CONTRADICTORY);
        assertThat(answer(not(equal(USER_DRIVEN, true)), not(equal(USER_DRIVEN, false))))
                .isEqualTo(CONTRADICTORY);
    }

    @Test
    void aListOfCodesThatIsKeptElsewhereNeverRunsOut() {
        Condition nowhereToday = not(oneOf(COUNTRY, Locale.getISOCountries()));

        assertThat(answer(nowhereToday)).isEqualTo(SATISFIABLE);
        assertThat(answer(nowhereToday, equal(COUNTRY, "NO"))).isEqualTo(CONTRADICTORY);
        assertThat(answer(equal(COUNTRY, "NO"), nowhereToday)).isEqualTo(CONTRADICTORY);
    }

    @Test
    void betweenAdjacentNumbersThereIsRoomForADecimalOnly() {
        assertThat(answer(moreThan(PARTNERS, 3), lessThan(PARTNERS, 4))).isEqualTo(CONTRADICTORY);
        assertThat(answer(moreThan(GROWTH, 3), lessThan(GROWTH, 4))).isEqualTo(SATISFIABLE);
    }

    @Test
    void anOpenEndOfDecimalsDoesNotBelongToThem() {
        assertThat(answer(moreThan(GROWTH, 0.5), atMost(GROWTH, 0.5))).isEqualTo(CONTRADICTORY);
        assertThat(answer(atLeast(GROWTH, 0.5), lessThan(GROWTH, 0.5))).isEqualTo(CONTRADICTORY);
        assertThat(answer(atLeast(GROWTH, 0.5), atMost(GROWTH, 0.50))).isEqualTo(SATISFIABLE);
        assertThat(answer(atLeast(GROWTH, 0.5), atMost(GROWTH, 0.5), not(equal(GROWTH, 0.5))))
                .isEqualTo(CONTRADICTORY);
    }

    @Test
    void wholeNumbersRunOutOneByOne() {
        Condition neitherEnd = all(not(equal(PARTNERS, 0)), not(equal(PARTNERS, 4)));

        assertThat(answer(neitherEnd, not(between(PARTNERS, 1, 2)))).isEqualTo(SATISFIABLE);
        assertThat(answer(neitherEnd, not(between(PARTNERS, 1, 2)), not(equal(PARTNERS, 3))))
                .isEqualTo(CONTRADICTORY);
    }

    @Test
    void theLimitsOfAFactCount() {
        assertThat(answer(atLeast(PARTNERS, 4))).isEqualTo(SATISFIABLE);
        assertThat(answer(atLeast(PARTNERS, 5))).isEqualTo(CONTRADICTORY);
        assertThat(answer(lessThan(GROWTH, 0))).isEqualTo(CONTRADICTORY);
        assertThat(answer(lessThan(BUDGET, nok("0.00")))).isEqualTo(CONTRADICTORY);
    }

    @Test
    void aDayIsNeitherBeforeNorAfterItself() {
        assertThat(answer(before(START, "2027-03-01"), equal(START, "2027-03-01")))
                .isEqualTo(CONTRADICTORY);
        assertThat(answer(after(START, "2027-03-01"), equal(START, "2027-03-01")))
                .isEqualTo(CONTRADICTORY);
        assertThat(answer(not(before(START, "2027-03-01")), not(after(START, "2027-03-01"))))
                .isEqualTo(SATISFIABLE);
    }

    @Test
    void noDayLiesBetweenNeighbouringDays() {
        assertThat(answer(after(START, "2028-02-28"), before(START, "2028-02-29")))
                .isEqualTo(CONTRADICTORY);
        assertThat(answer(after(START, "2028-02-28"), before(START, "2028-03-01")))
                .isEqualTo(SATISFIABLE);
    }

    @Test
    void whatIsNotBetweenLiesBelowOrAbove() {
        Condition outside = not(between(START, "2027-03-01", "2027-03-31"));

        assertThat(answer(outside, equal(START, "2027-03-01"))).isEqualTo(CONTRADICTORY);
        assertThat(answer(outside, equal(START, "2027-03-31"))).isEqualTo(CONTRADICTORY);
        assertThat(answer(outside, before(START, "2027-03-01"))).isEqualTo(SATISFIABLE);
        assertThat(answer(outside, after(START, "2027-03-31"))).isEqualTo(SATISFIABLE);
    }

    @Test
    void whatMustBeAmongCodesCannotBeMissing() {
        assertThat(answer(allOf(THEMES, "health", "climate"), noneOf(THEMES, "climate")))
                .isEqualTo(CONTRADICTORY);
        assertThat(answer(allOf(THEMES, "health"), noneOf(THEMES, "climate"))).isEqualTo(SATISFIABLE);
        assertThat(answer(anyOf(THEMES, "health", "climate"), noneOf(THEMES, "climate")))
                .isEqualTo(SATISFIABLE);
        assertThat(answer(anyOf(THEMES, "health", "climate"), noneOf(THEMES, "climate", "health")))
                .isEqualTo(CONTRADICTORY);
    }

    @Test
    void anEmptySetOfCodesIsAValue() {
        assertThat(answer(noneOf(THEMES, "health", "education", "climate"))).isEqualTo(SATISFIABLE);
    }

    @Test
    void amountsInTwoCurrenciesAreNeverTheSameAmount() {
        assertThat(answer(atLeast(BUDGET, nok("1000.00")), atMost(BUDGET, eur("5000.00"))))
                .isEqualTo(CONTRADICTORY);
        assertThat(answer(any(atLeast(BUDGET, nok("1000.00")), atLeast(BUDGET, eur("100.00")))))
                .isEqualTo(SATISFIABLE);
    }

    @Test
    void noAmountLiesBetweenNeighbouringCents() {
        assertThat(answer(moreThan(BUDGET, nok("9.99")), lessThan(BUDGET, nok("10.00"))))
                .isEqualTo(CONTRADICTORY);
        assertThat(answer(moreThan(BUDGET, nok("9.98")), lessThan(BUDGET, nok("10.00"))))
                .isEqualTo(SATISFIABLE);
    }

    @Test
    void whatIsNotBetweenTwoAmountsIsStillInTheirCurrency() {
        Condition outside = not(between(BUDGET, nok("100.00"), nok("200.00")));

        assertThat(answer(outside, equal(BUDGET, nok("100.00")))).isEqualTo(CONTRADICTORY);
        assertThat(answer(outside, equal(BUDGET, nok("200.01")))).isEqualTo(SATISFIABLE);
        assertThat(answer(outside, equal(BUDGET, eur("1.00")))).isEqualTo(CONTRADICTORY);
    }

    @Test
    void aFactThatNobodyKnowsMakesNoContradiction() {
        Condition claim = equal("project.unheardOf", true);

        assertThat(answer(claim, not(claim))).isEqualTo(SATISFIABLE);
        assertThat(answer(claim, equal(SECTOR, "county"), equal(SECTOR, "company")))
                .isEqualTo(CONTRADICTORY);
    }

    @Test
    void theStricterImpliesTheLooser() {
        assertThat(implies(atLeast(PARTNERS, 3), atLeast(PARTNERS, 2))).isTrue();
        assertThat(implies(atLeast(PARTNERS, 2), atLeast(PARTNERS, 3))).isFalse();
        assertThat(implies(between(BUDGET, nok("5.00"), nok("6.00")), atLeast(BUDGET, nok("5.00"))))
                .isTrue();
    }

    @Test
    void premisesImplyTogetherWhatNoneDoesAlone() {
        Condition eitherOr = any(equal(SECTOR, "county"), atLeast(PARTNERS, 2));
        List<Condition> premises = List.of(eitherOr, not(equal(SECTOR, "county")));

        assertThat(satisfiability.implies(premises, moreThan(PARTNERS, 1))).isTrue();
        assertThat(implies(eitherOr, moreThan(PARTNERS, 1))).isFalse();
    }

    @Test
    void anythingFollowsFromAContradiction() {
        assertThat(implies(atLeast(PARTNERS, 5), equal(USER_DRIVEN, true))).isTrue();
    }

    @Test
    void amountsInSeveralCurrenciesImplyNothing() {
        Condition inEither = any(atLeast(BUDGET, nok("1000.00")), atLeast(BUDGET, eur("100.00")));

        assertThat(implies(inEither, inEither)).isFalse();
        assertThat(implies(atLeast(BUDGET, nok("1000.00")), inEither)).isFalse();
    }

    @Test
    void ofAnUnknownFactNothingIsImplied() {
        Condition claim = equal("project.unheardOf", true);

        assertThat(implies(claim, claim)).isFalse();
    }

    private Answer answer(Condition... conditions) {
        return satisfiability.of(List.of(conditions));
    }

    private boolean implies(Condition premise, Condition conclusion) {
        return satisfiability.implies(List.of(premise), conclusion);
    }
}
