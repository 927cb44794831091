package no.spinn.criteria.satisfiability;

import static no.spinn.criteria.condition.Conditions.equal;
import static no.spinn.criteria.satisfiability.Satisfiability.Answer.CONTRADICTORY;
import static no.spinn.criteria.satisfiability.Satisfiability.Answer.SATISFIABLE;
import static no.spinn.criteria.satisfiability.Satisfiability.Answer.UNDECIDED;
import static no.spinn.criteria.testing.HardConditions.NUMBERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.satisfiability.Satisfiability.Answer;
import no.spinn.criteria.testing.HardConditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30) // on a busy machine; without the limit of effort it would take minutes
class SatisfiabilityEffortTest {

    private static final Condition HARD = HardConditions.pigeons(8);

    private final Satisfiability satisfiability = new Satisfiability(NUMBERS);

    @ParameterizedTest
    @MethodSource
    void aHundredCriteriaAsWideAsAllowedEndInTime(List<Condition> criteria) {
        assertThat(satisfiability.of(criteria)).isNotNull();
    }

    static Stream<List<Condition>> aHundredCriteriaAsWideAsAllowedEndInTime() {
        return Stream.of(
                HardConditions.shiftedWindows(),
                HardConditions.disjointWindows(),
                HardConditions.manyHoles(),
                HardConditions.manyChoices());
    }

    @Test
    void ofWhatIsTooHardNothingIsClaimed() {
        assertThat(satisfiability.of(List.of(HARD))).isEqualTo(UNDECIDED);
        assertThat(satisfiability.implies(List.of(HARD), equal("number.0", 1))).isFalse();
    }

    @Test
    void whatIsHardAndContradictoryIsFoundWhereItIsSmall() {
        assertThat(satisfiability.of(List.of(HardConditions.pigeons(3)))).isEqualTo(CONTRADICTORY);
    }

    @Test
    void aHardQuestionDoesNotSpoilTheNext() {
        satisfiability.of(List.of(HARD));

        assertThat(satisfiability.of(List.of(equal("number.0", 1)))).isEqualTo(SATISFIABLE);
    }

    @Test
    void manyHardQuestionsTogetherAreAnsweredInTime() {
        Answer last = SATISFIABLE;
        for (int question = 0; question < 1_000; question++) {
            last = satisfiability.of(List.of(HARD));
        }
        assertThat(last).isEqualTo(UNDECIDED);
    }
}
