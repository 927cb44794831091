package no.spinn.instruments.reference.criterion;

import static no.spinn.criteria.condition.Conditions.all;
import static no.spinn.criteria.condition.Conditions.any;
import static no.spinn.criteria.condition.Conditions.atLeast;
import static no.spinn.criteria.condition.Conditions.atMost;
import static no.spinn.criteria.condition.Conditions.between;
import static no.spinn.criteria.condition.Conditions.equal;
import static no.spinn.criteria.condition.Conditions.not;
import static no.spinn.criteria.testing.SmallVocabulary.PARTNERS;
import static no.spinn.criteria.testing.SmallVocabulary.SECTOR;
import static no.spinn.criteria.testing.SmallVocabulary.THEMES;
import static no.spinn.criteria.testing.SmallVocabulary.USER_DRIVEN;
import static no.spinn.criteria.testing.SmallVocabulary.VOCABULARY;
import static no.spinn.criteria.testing.TestConditions.anyOf;
import static no.spinn.criteria.testing.TestConditions.lessThan;
import static no.spinn.criteria.testing.TestConditions.moreThan;
import static no.spinn.criteria.testing.TestConditions.oneOf;
import static no.spinn.instruments.reference.criterion.CriteriaCheck.Peculiarity.CONTRADICTION;
import static no.spinn.instruments.reference.criterion.CriteriaCheck.Peculiarity.REDUNDANCY;
import static no.spinn.instruments.reference.criterion.CriteriaCheck.Peculiarity.REPETITION;
import static no.spinn.instruments.reference.criterion.NewCriteria.anAssessment;
import static no.spinn.instruments.reference.criterion.NewCriteria.eligible;
import static no.spinn.instruments.reference.criterion.NewCriteria.relevant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import no.spinn.criteria.testing.HardConditions;
import no.spinn.instruments.reference.criterion.CriteriaCheck.Finding;
import no.spinn.instruments.reference.criterion.CriteriaCheck.Peculiarity;
import no.spinn.instruments.reference.criterion.CriteriaCheck.Placed;
import no.spinn.kit.problem.Fault;
import no.spinn.kit.problem.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CriteriaCheckTest {

    @Test
    void findsNothingInUnrelatedCriteria() {
        assertThat(findings(
                        eligible(equal(SECTOR, "county")),
                        eligible(atLeast(PARTNERS, 2)),
                        relevant(anyOf(THEMES, "health"))))
                .isEmpty();
    }

    @Test
    void findsNothingInCriteriaThatOverlap() {
        assertThat(findings(eligible(atLeast(PARTNERS, 2)), eligible(atMost(PARTNERS, 3))))
                .isEmpty();
    }

    @Test
    void findsNothingInWhatPeopleScore() {
        assertThat(findings(anAssessment(), anAssessment())).isEmpty();
    }

    @Test
    void findsACriterionThatNobodyMeets() {
        assertThat(findings(eligible(equal(USER_DRIVEN, true)), eligible(atLeast(PARTNERS, 5))))
                .containsExactly(finding(CONTRADICTION, 1));
        assertThat(findings(relevant(atLeast(PARTNERS, 5)))).containsExactly(finding(CONTRADICTION, 0));
    }

    @Test
    void findsCriteriaThatNobodyMeetsTogetherAndLeavesOutTheInnocent() {
        assertThat(findings(
                        eligible(lessThan(PARTNERS, 2)),
                        eligible(equal(SECTOR, "county")),
                        eligible(moreThan(PARTNERS, 2))))
                .containsExactly(finding(CONTRADICTION, 0, 2));
    }

    @Test
    void findsThreeCriteriaOfWhichAnyTwoCanBeMet() {
        assertThat(findings(
                        eligible(not(equal(SECTOR, "county"))),
                        eligible(atLeast(PARTNERS, 1)),
                        eligible(not(equal(SECTOR, "company"))),
                        eligible(not(equal(SECTOR, "municipality")))))
                .containsExactly(finding(CONTRADICTION, 0, 2, 3));
    }

    @Test
    void whatRanksNeedNotGoTogether() {
        assertThat(findings(eligible(equal(SECTOR, "county")), relevant(equal(SECTOR, "company"))))
                .isEmpty();
        assertThat(findings(relevant(equal(SECTOR, "county")), relevant(equal(SECTOR, "company"))))
                .isEmpty();
    }

    @Test
    void findsTheSameInOtherWords() {
        assertThat(findings(
                        eligible(not(any(equal(SECTOR, "county"), atMost(PARTNERS, 1)))),
                        eligible(all(between(PARTNERS, 2, 4), oneOf(SECTOR, "company", "municipality")))))
                .containsExactly(finding(REPETITION, 0, 1));
    }

    @Test
    void findsWhatFollowsFromAnotherAndNamesItLast() {
        assertThat(findings(eligible(atLeast(PARTNERS, 3)), eligible(atLeast(PARTNERS, 2))))
                .containsExactly(finding(REDUNDANCY, 0, 1));
        assertThat(findings(eligible(atLeast(PARTNERS, 2)), eligible(atLeast(PARTNERS, 3))))
                .containsExactly(finding(REDUNDANCY, 1, 0));
    }

    @Test
    void whatIsRequiredMayRankAsWell() {
        assertThat(findings(eligible(atLeast(PARTNERS, 3)), relevant(atLeast(PARTNERS, 2))))
                .isEmpty();
    }

    @Test
    void findsTheRestBesideAContradiction() {
        assertThat(findings(
                        eligible(atLeast(PARTNERS, 5)),
                        eligible(atLeast(PARTNERS, 2)),
                        eligible(moreThan(PARTNERS, 1))))
                .containsExactly(finding(CONTRADICTION, 0), finding(REPETITION, 1, 2));
    }

    @Test
    void refusesEachCriterionThatHasPartInAContradictionAndSaysWhatItCollidesWith() {
        List<Fault> faults = faults(
                eligible(equal(SECTOR, "county")), eligible(atLeast(PARTNERS, 2)), eligible(equal(SECTOR, "company")));

        String together = "nobody can meet these together: /criteria/0, /criteria/2";
        assertThat(faults)
                .extracting(Fault::pointer, Fault::code, Fault::detail)
                .containsExactly(
                        tuple("/criteria/0", "contradiction", together),
                        tuple("/criteria/2", "contradiction", together));
    }

    @Test
    void refusesWhatIsContradictoryAlone() {
        assertThat(faults(eligible(atLeast(PARTNERS, 5))))
                .extracting(Fault::pointer, Fault::code, Fault::detail)
                .containsExactly(tuple("/criteria/0", "contradiction", "nobody can meet this criterion"));
    }

    @Test
    void refusesNoRepetitionAndNoRedundancy() {
        assertThat(faults(
                        eligible(atLeast(PARTNERS, 3)),
                        eligible(moreThan(PARTNERS, 2)),
                        eligible(atLeast(PARTNERS, 2))))
                .isEmpty();
    }

    @Test
    @Timeout(60)
    void aHundredHardCriteriaAreCheckedInTime() {
        List<Criterion> hard = Collections.nCopies(100, eligible(HardConditions.pigeons(6)));

        assertThat(new CriteriaCheck(HardConditions.NUMBERS).findings(Placed.all(hard, "/criteria")))
                .isEmpty();
    }

    private static List<Finding> findings(Criterion... criteria) {
        return new CriteriaCheck(VOCABULARY).findings(placed(criteria));
    }

    private static List<Fault> faults(Criterion... criteria) {
        Faults faults = new Faults();
        new CriteriaCheck(VOCABULARY).refuse(placed(criteria), faults);
        return faults.all();
    }

    private static List<Placed> placed(Criterion... criteria) {
        return Placed.all(List.of(criteria), "/criteria");
    }

    private static Finding finding(Peculiarity peculiarity, Integer... places) {
        return new Finding(
                peculiarity,
                List.of(places).stream().map(place -> "/criteria/" + place).toList());
    }
}
