package no.spinn.portal.pages.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.spinn.portal.pages.catalogue.Fact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final Fact USER_DRIVEN = fact("project.userDriven", "boolean", "project", null);
    private static final Fact BUYS = fact("project.buysMarketCompetence", "boolean", "project", null);
    private static final Fact OUTCOME = fact("project.outcome", "codes", "project", null);
    private static final Fact COMPANY = fact("project.companyPartner", "boolean", "partners", null);
    private static final Fact DOCTORAL = fact("project.doctoral", "boolean", "doctoral", null);
    private static final Fact EMPLOYED = fact("candidate.employed", "boolean", "doctoral", DOCTORAL.id());
    private static final Fact AGREED = fact("candidate.agreed", "boolean", "doctoral", DOCTORAL.id());

    private static final Map<String, Fact> VOCABULARY = Stream.of(
                    USER_DRIVEN, BUYS, OUTCOME, COMPANY, DOCTORAL, EMPLOYED, AGREED)
            .collect(Collectors.toMap(Fact::id, Function.identity()));
    private static final List<Fact> ALL = List.copyOf(VOCABULARY.values());
    private static final Set<String> GATES = Question.gates(VOCABULARY);

    @Test
    void whatIsSoOrNotSoIsTickedWithTheOthersOfItsGroup() {
        assertThat(Question.of(BUYS, ALL, GATES).facts()).containsExactlyInAnyOrder(USER_DRIVEN, BUYS);
        assertThat(Question.of(EMPLOYED, ALL, GATES).facts()).containsExactlyInAnyOrder(EMPLOYED, AGREED);
        assertThat(Question.of(COMPANY, ALL, GATES).facts()).containsExactly(COMPANY);
    }

    @Test
    void whatHasOtherAnswersOrDecidesAboutOtherQuestionsIsAskedForAlone() {
        assertThat(Question.of(OUTCOME, ALL, GATES).facts()).containsExactly(OUTCOME);
        assertThat(Question.of(DOCTORAL, ALL, GATES).facts()).containsExactly(DOCTORAL);
    }

    @Test
    void whatWasTickedTogetherIsOneQuestion() {
        Answers answers = Answers.of(
                "organisation.sector=county&project.userDriven=true&project.buysMarketCompetence=false"
                        + "&project.outcome=service&project.doctoral=true&candidate.employed=true&candidate.agreed=unknown");
        assertThat(Question.answered(answers, VOCABULARY))
                .containsExactly(
                        List.of(USER_DRIVEN.id(), BUYS.id()),
                        List.of(OUTCOME.id()),
                        List.of(DOCTORAL.id()),
                        List.of(EMPLOYED.id(), AGREED.id()));
    }

    @Test
    void theWayBackLeadsToAllThatWasTickedTogether() {
        Answers answers =
                Answers.of("organisation.sector=county&project.userDriven=true&project.buysMarketCompetence=false");
        QuestionForm form = new QuestionForm(
                answers, Question.answered(answers, VOCABULARY), new Question(List.of(OUTCOME)), List.of(), false);
        assertThat(form.number()).isEqualTo(2);
        assertThat(form.back()).endsWith("&ask=project.userDriven&ask=project.buysMarketCompetence");
    }

    private static Fact fact(String id, String type, String group, @Nullable String gate) {
        JsonNode askWhen =
                gate == null ? null : JsonNodeFactory.instance.objectNode().put("fact", gate);
        return new Fact(id, type, null, null, null, null, null, id, id, null, group, askWhen, List.of(), "changeable");
    }
}
