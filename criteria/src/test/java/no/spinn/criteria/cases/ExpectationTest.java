package no.spinn.criteria.cases;

import static no.spinn.criteria.condition.Conditions.atLeast;
import static no.spinn.criteria.condition.Conditions.equal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.spinn.criteria.cases.Expectation.Disagreement;
import no.spinn.criteria.condition.Condition;
import no.spinn.criteria.value.Facts;
import no.spinn.criteria.value.Truth;
import org.junit.jupiter.api.Test;

class ExpectationTest {

    private static final Map<String, Condition> RULES =
            Map.of("small", equal("x", 1), "abroad", atLeast("project.partnerCountryCount", 2));

    @Test
    void agreesWhereEveryCriterionDoesWhatPeopleExpect() {
        Expectation expected = of(
                Map.of("x", 1, "project.partnerCountries", List.of("SE", "DK")),
                Map.of("small", Truth.MET, "abroad", Truth.MET));
        assertThat(expected.disagreements(RULES)).isEmpty();
    }

    @Test
    void namesEachCriterionThatDoesSomethingElse() {
        Expectation expected = of(Map.of("x", 2), Map.of("small", Truth.MET, "abroad", Truth.NOT_MET));
        assertThat(expected.disagreements(RULES))
                .containsExactly(
                        new Disagreement("abroad", Truth.NOT_MET, Truth.UNKNOWN),
                        new Disagreement("small", Truth.MET, Truth.NOT_MET));
    }

    @Test
    void expectsUnknownOfAMissingFact() {
        assertThat(of(Map.of(), Map.of("small", Truth.UNKNOWN)).disagreements(RULES))
                .isEmpty();
    }

    @Test
    void disagreesWhereNoCriterionHasTheName() {
        assertThat(of(Map.of(), Map.of("large", Truth.UNKNOWN)).disagreements(RULES))
                .containsExactly(new Disagreement("large", Truth.UNKNOWN, null));
    }

    private static Expectation of(Map<String, Object> facts, Map<String, Truth> truths) {
        return new Expectation(Facts.fromJson(facts), truths);
    }
}
