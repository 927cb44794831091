package no.spinn.criteria.member;

import static no.spinn.criteria.condition.Conditions.any;
import static no.spinn.criteria.condition.Conditions.atMost;
import static no.spinn.criteria.condition.Conditions.equal;
import static no.spinn.criteria.condition.Conditions.not;
import static no.spinn.criteria.testing.TestConditions.nok;
import static no.spinn.criteria.testing.TestConditions.oneOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.condition.Outcome;
import no.spinn.criteria.value.FactValue;
import no.spinn.criteria.value.FactValue.Code;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;
import no.spinn.criteria.vocabulary.CoreFacts;
import org.junit.jupiter.api.Test;

class JudgedFactsTest {

    private static final String DRIVEN = "project.userDriven";
    private static final Facts COORDINATOR = facts(Map.of(
            CoreFacts.SECTOR,
            "municipal_association",
            CoreFacts.MUNICIPALITY,
            "0301",
            CoreFacts.ROLE,
            "coordinator",
            DRIVEN,
            true,
            CoreFacts.REQUESTED_AMOUNT,
            nok("2000000.00")));
    private static final Facts MUNICIPALITY = facts(Map.of(CoreFacts.SECTOR, "municipality"));
    private static final Facts COMPANY = facts(Map.of(CoreFacts.SECTOR, "company"));
    private static final Condition IS_MUNICIPALITY = equal(CoreFacts.SECTOR, "municipality");

    @Test
    void anApplicantWithoutMembersIsJudgedByItsOwnFacts() {
        JudgedFacts alone = JudgedFacts.of(COORDINATOR, List.of());
        assertThat(alone.each()).hasSize(1);
        assertThat(alone.judge(IS_MUNICIPALITY).truth()).isEqualTo(Truth.NOT_MET);
        assertThat(alone.judge(oneOf(CoreFacts.COUNTY, "03")).truth()).isEqualTo(Truth.MET);
    }

    @Test
    void membersStandInThePlaceOfTheirCoordinator() {
        JudgedFacts members = JudgedFacts.of(COORDINATOR, List.of(MUNICIPALITY, MUNICIPALITY));
        assertThat(members.judge(IS_MUNICIPALITY).truth()).isEqualTo(Truth.MET);
        assertThat(members.judge(equal(DRIVEN, true)).truth()).isEqualTo(Truth.MET);
        assertThat(members.judge(equal(CoreFacts.ROLE, "coordinator")).truth()).isEqualTo(Truth.MET);
    }

    @Test
    void whatTheCoordinatorIsSaysNothingOfItsMembers() {
        JudgedFacts silent = JudgedFacts.of(COORDINATOR, List.of(Facts.NONE));
        assertThat(silent.each())
                .singleElement()
                .satisfies(facts -> assertThat(facts.values().keySet()).noneMatch(CoreFacts::isAboutOrganisation));
        assertThat(silent.judge(IS_MUNICIPALITY).truth()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void everyMemberHasToMeetACriterion() {
        assertThat(truth(MUNICIPALITY, MUNICIPALITY)).isEqualTo(Truth.MET);
        assertThat(truth(MUNICIPALITY, Facts.NONE)).isEqualTo(Truth.UNKNOWN);
        assertThat(truth(MUNICIPALITY, Facts.NONE, COMPANY)).isEqualTo(Truth.NOT_MET);
        assertThat(truth(COMPANY, Facts.NONE, MUNICIPALITY)).isEqualTo(Truth.NOT_MET);
    }

    @Test
    void theOutcomeIsThatOfTheMemberThatDecides() {
        Outcome outcome = JudgedFacts.of(COORDINATOR, List.of(MUNICIPALITY, Facts.NONE, COMPANY))
                .judge(IS_MUNICIPALITY);
        assertThat(outcome.value()).isEqualTo(new Code("company"));
    }

    @Test
    void aLimitOfOneTypeBindsWhereAnyMemberIsOfIt() {
        Condition limit =
                any(not(equal(CoreFacts.SECTOR, "company")), atMost(CoreFacts.REQUESTED_AMOUNT, nok("1000000.00")));
        assertThat(JudgedFacts.of(COORDINATOR, List.of(MUNICIPALITY))
                        .judge(limit)
                        .truth())
                .isEqualTo(Truth.MET);
        assertThat(JudgedFacts.of(COORDINATOR, List.of(MUNICIPALITY, COMPANY))
                        .judge(limit)
                        .truth())
                .isEqualTo(Truth.NOT_MET);
    }

    @Test
    void whatFollowsFromAMembersFactsIsComputedForIt() {
        Facts bergen = facts(Map.of(CoreFacts.MUNICIPALITY, "4601"));
        assertThat(JudgedFacts.of(COORDINATOR, List.of(bergen))
                        .each()
                        .getFirst()
                        .get(CoreFacts.COUNTY))
                .isEqualTo(new Code("46"));
    }

    @Test
    void somebodyIsAlwaysJudged() {
        assertThatIllegalArgumentException().isThrownBy(() -> new JudgedFacts(List.of()));
    }

    private static Truth truth(Facts... members) {
        return JudgedFacts.of(COORDINATOR, List.of(members))
                .judge(IS_MUNICIPALITY)
                .truth();
    }

    private static Facts facts(Map<String, Object> json) {
        assertThat(json.values()).allSatisfy(FactValue::fromJson);
        return Facts.fromJson(json);
    }
}
