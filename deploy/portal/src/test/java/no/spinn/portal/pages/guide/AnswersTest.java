package no.spinn.portal.pages.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.spinn.portal.pages.upstream.MalformedAddressException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    @Test
    void anAddressSaysTheSameAfterItWasRead() {
        String query =
                "?number=958935420&organisation.sector=municipality&project.themes=mobility&project.themes=culture"
                        + "&project.userDriven=unknown";
        assertThat(Answers.of(query.substring(1)).query()).hasToString(query);
    }

    @Test
    void whatAPageDoesWithAnswersIsNoAnswer() {
        Answers answers = Answers.of("organisation.sector=county&ask=project.outcome&asked=project.themes&x=");
        assertThat(answers.values()).containsOnlyKeys("organisation.sector");
        assertThat(answers.control(Answers.ASK)).isEqualTo("project.outcome");
        assertThat(answers.plain().control(Answers.ASK)).isNull();
    }

    @Test
    void factsAboutTheOrganisationAreNoQuestionsAboutTheProject() {
        Answers answers = Answers.of("organisation.sector=county&project.outcome=service&project.userDriven=unknown");
        assertThat(answers.questions()).containsExactly("project.outcome", "project.userDriven");
        assertThat(answers.withoutOrganisation().values()).containsOnlyKeys("project.outcome", "project.userDriven");
    }

    @Test
    void whatIsNotTickedTogetherWithOthersIsNotSo() {
        String both = "asked=project.userDriven&asked=project.buysMarketCompetence&";
        assertThat(Answers.of(both + "project.userDriven=true")
                        .completed()
                        .plain()
                        .query())
                .hasToString("?project.userDriven=true&project.buysMarketCompetence=false");
        assertThat(Answers.of(both + "rest=none").completed().plain().query())
                .hasToString("?project.userDriven=false&project.buysMarketCompetence=false");
        assertThat(Answers.of(both + "project.buysMarketCompetence=true&rest=unknown")
                        .completed()
                        .plain()
                        .query())
                .hasToString("?project.buysMarketCompetence=true&project.userDriven=unknown");
    }

    @Test
    void nothingThatIsTickedIsNoAnswer() {
        assertThat(Answers.of("asked=project.userDriven&asked=project.buysMarketCompetence")
                        .completed()
                        .values())
                .isEmpty();
        assertThat(Answers.of("asked=project.userDriven&rest=none").completed().values())
                .isEmpty();
    }

    @Test
    void aNewAnswerIsTheLastOne() {
        Answers answers = Answers.of("project.outcome=service&project.userDriven=true");
        assertThat(answers.with("project.outcome", List.of("system")).query())
                .hasToString("?project.userDriven=true&project.outcome=system");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%zz", "%f=1"})
    void whatCannotBeDecodedIsRefused(String query) {
        assertThatThrownBy(() -> Answers.of(query)).isInstanceOf(MalformedAddressException.class);
    }

    @Test
    void whatIsTooLongOrTooMuchIsRefused() {
        assertThatThrownBy(() -> Answers.of("a=" + "x".repeat(201))).isInstanceOf(MalformedAddressException.class);
        String many = IntStream.range(0, 151).mapToObj(i -> "a=" + i).collect(Collectors.joining("&"));
        assertThatThrownBy(() -> Answers.of(many)).isInstanceOf(MalformedAddressException.class);
    }
}
